import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        size = input_shape[-1]
        self.factor = self.add_weight(shape=(size,), initializer="ones")

    def call(self, inputs):
        return inputs * self.factor


layer = Scale()
print(layer(np.ones((1, 3))).shape)
print(len(layer.weights), "weight of shape", layer.factor.shape)
