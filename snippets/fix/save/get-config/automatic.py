import keras


class Scale(keras.layers.Layer):
    def __init__(self, factor, name_of_axis="x", **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return inputs * self.factor


config = Scale(2.0, name="scale").get_config()
print({key: config[key] for key in ("name", "factor")})
