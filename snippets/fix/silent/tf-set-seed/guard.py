import keras
import numpy as np
import tensorflow as tf


def check_repeats(build):
    one, other = build().get_weights(), build().get_weights()
    for first, second in zip(one, other, strict=True):
        assert np.array_equal(first, second), (
            f"other weights of shape {first.shape} in the second run"
        )


def build(set_seed):
    set_seed(0)
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])


check_repeats(lambda: build(keras.utils.set_random_seed))
print("keras.utils.set_random_seed: passed")

try:
    check_repeats(lambda: build(tf.random.set_seed))
except AssertionError as error:
    print("tf.random.set_seed:", error)
