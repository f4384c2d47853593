import keras
import tensorflow as tf


def check_complete(module, x):
    with tf.GradientTape() as tape:
        module(x)
    known = {v.ref() for v in module.trainable_variables}
    for variable in tape.watched_variables():
        assert variable.ref() in known, f"not listed: {variable.name}"


class Net(tf.Module):
    def __init__(self, layer):
        super().__init__()
        self.layer = layer

    def __call__(self, x):
        return self.layer(x)


class Linear(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable([[1.0], [1.0]])

    def __call__(self, x):
        return x @ self.kernel


x = tf.ones((1, 2))
check_complete(Net(Linear()), x)
print("a tf.Module inside: passed")

try:
    check_complete(Net(keras.layers.Dense(1, name="dense")), x)
except AssertionError as error:
    print("a Keras layer inside:", error)
