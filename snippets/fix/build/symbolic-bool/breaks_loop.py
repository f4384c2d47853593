import keras
import tensorflow as tf


class SumOfRows(keras.layers.Layer):
    def call(self, inputs):
        total = tf.zeros((3,))
        for row in inputs:
            total = total + row
        return total


inputs = keras.Input((3,))
outputs = SumOfRows()(inputs)
