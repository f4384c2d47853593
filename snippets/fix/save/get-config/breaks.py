import keras


class Twice(keras.layers.Layer):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def call(self, inputs):
        return self.inner(self.inner(inputs))


layer = Twice(keras.layers.Dense(4))
model = keras.Sequential([keras.Input((4,)), layer])

model.save("model.keras")
