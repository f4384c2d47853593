import keras
import numpy as np


class SumOfRows(keras.layers.Layer):
    def call(self, inputs):
        return keras.ops.sum(inputs, axis=0)


inputs = keras.Input((3,))
model = keras.Model(inputs, SumOfRows()(inputs))
print(model(np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])).numpy())
