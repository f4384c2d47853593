import numpy as np
import tensorflow as tf


def check_loss(loss, labels, predictions):
    """A perfect prediction must cost nothing."""
    perfect = tf.reshape(labels, predictions.shape)
    cost = float(loss(labels, perfect))
    assert cost < 1e-6, f"a perfect prediction costs {cost:.2f}"


def squared(labels, predictions):
    return tf.reduce_mean(tf.square(labels - predictions))


labels = tf.constant(np.arange(4, dtype="float32"))
check_loss(squared, labels, predictions=tf.zeros((4,)))
print("(4,) and (4,): passed")

try:
    check_loss(squared, labels, predictions=tf.zeros((4, 1)))
except AssertionError as error:
    print("(4,) and (4, 1):", error)
