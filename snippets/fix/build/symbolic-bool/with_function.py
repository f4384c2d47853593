import keras
import numpy as np
import tensorflow as tf


class Positive(keras.layers.Layer):
    @tf.function
    def call(self, inputs):
        if tf.reduce_sum(inputs) > 0:
            return inputs
        return -inputs


inputs = keras.Input((3,))
model = keras.Model(inputs, Positive()(inputs))

print(model(np.array([[1.0, 2.0, 3.0]])).numpy())
print(model(np.array([[-1.0, -2.0, -3.0]])).numpy())
