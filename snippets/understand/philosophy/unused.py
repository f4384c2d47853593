import tensorflow as tf


def half(x):
    tf.math.floordiv(x, 0)  # nobody uses the result
    return x / 2


print("traced: ", tf.function(half)(tf.constant(4)).numpy())
try:
    print("at once:", half(tf.constant(4)).numpy())
except tf.errors.InvalidArgumentError as error:
    print("at once:", type(error).__name__)
