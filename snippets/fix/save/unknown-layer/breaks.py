import keras


class Scale(keras.layers.Layer):
    def call(self, inputs):
        return inputs * 2


class Network(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.scale = Scale()

    def call(self, inputs):
        return self.scale(inputs)


model = Network()
model(keras.ops.ones((1, 4)))
model.save("model.keras")

loaded = keras.models.load_model("model.keras")
