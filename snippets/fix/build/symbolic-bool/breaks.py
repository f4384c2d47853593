import keras
import tensorflow as tf


class Positive(keras.layers.Layer):
    def call(self, inputs):
        if tf.reduce_sum(inputs) > 0:
            return inputs
        return -inputs


inputs = keras.Input((3,))
outputs = Positive()(inputs)
