import keras


class Before(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


class After(keras.Model):
    def __init__(self):
        super().__init__()
        self.output_layer = keras.layers.Dense(3)

    def call(self, inputs):
        return self.output_layer(inputs)


before, after = Before(), After()
for model in (before, after):
    model(keras.ops.ones((1, 4)))
before.save_weights("model.weights.h5")

after.load_weights("model.weights.h5")
