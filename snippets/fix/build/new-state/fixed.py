import keras
import numpy as np


class Ready(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)


layer = Ready()
print(layer(np.ones((1, 3))).shape)
print(len(layer.weights), "weights")
