import keras


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.w = self.add_weight(name="w", shape=(input_shape[-1],))

    def call(self, x):
        return x * self.w


layer = Scale()
layer(keras.Input((4,)))
print(layer.w.path, layer.w.shape)
