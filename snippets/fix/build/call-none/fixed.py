import keras
import numpy as np


class Double(keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs


inputs = keras.Input((3,))
model = keras.Model(inputs, Double()(inputs))
print(model(np.array([[1.0, 2.0, 3.0]])).numpy())
