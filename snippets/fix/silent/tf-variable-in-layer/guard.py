import keras
import numpy as np
import tensorflow as tf


def check_tracked(model, x):
    with tf.GradientTape() as tape:
        model(x)
    known = {weight.value.ref() for weight in model.trainable_weights}
    for variable in tape.watched_variables():
        assert variable.ref() in known, f"not trained: {variable.name}"


class Scale(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


x = np.ones((1, 1))
check_tracked(Scale(keras.Variable(1.0)), x)
print("keras.Variable: passed")

try:
    check_tracked(Scale(tf.Variable(1.0, name="factor")), x)
except AssertionError as error:
    print("tf.Variable:", error)
