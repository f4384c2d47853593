import os

import keras
import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # no warnings of retracing


def memory():
    """Return what this process holds, in MiB (Linux)."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20


def check_memory(work, times=5, limit=20):
    """Work that is done again must not need more and more memory."""
    work()
    start = memory()
    for _ in range(times):
        work()
    grown = memory() - start
    assert grown <= limit, f"grows by more than {limit} MiB"


x = np.ones((32, 8), "float32")
model = keras.Sequential([keras.Input((8,)), keras.layers.Dense(1)])
model.compile("adam", "mse")


def same_model():
    model.fit(x, x[:, :1], verbose=0)


def new_models():
    model = keras.Sequential([keras.layers.Dense(8), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    model.fit(x, x[:, :1], verbose=0)


for work in (same_model, new_models):
    try:
        check_memory(work)
        print(f"{work.__name__}: passed")
    except AssertionError as error:
        print(f"{work.__name__}: {error}")
