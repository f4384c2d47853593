import keras
import numpy as np


class Positive(keras.layers.Layer):
    def call(self, inputs):
        positive = keras.ops.sum(inputs) > 0
        return keras.ops.where(positive, inputs, -inputs)


inputs = keras.Input((3,))
model = keras.Model(inputs, Positive()(inputs))

print(model(np.array([[1.0, 2.0, 3.0]])).numpy())
print(model(np.array([[-1.0, -2.0, -3.0]])).numpy())
