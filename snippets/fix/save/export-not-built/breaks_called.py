import warnings

import keras

warnings.simplefilter("ignore")


class Network(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


model = Network()
model.build((None, 4))
model.export("exported", verbose=False)
