from itertools import combinations

import keras
import numpy as np


def check_distinct(model):
    # Biases that begin as zeros may be equal.
    random = [w for w in model.weights if np.ptp(w.numpy()) > 0]
    for one, other in combinations(random, 2):
        assert not np.array_equal(one.numpy(), other.numpy()), (
            f"{one.path} and {other.path} begin equal"
        )


def build(initializer):
    layers = [
        keras.layers.Dense(3, name=name, kernel_initializer=initializer)
        for name in ("first", "second")
    ]
    return keras.Sequential([keras.Input((3,)), *layers], name="net")


check_distinct(build("random_normal"))
print("by name: passed")

try:
    check_distinct(build(keras.initializers.RandomNormal()))
except AssertionError as error:
    print("one instance:", error)
