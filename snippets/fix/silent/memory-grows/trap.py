import gc
import os

import keras
import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # no warnings of retracing

x, y = np.ones((32, 8), "float32"), np.ones((32, 1), "float32")


def memory():
    """Return what this process holds, in MiB (Linux)."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20


def trial(eagerly):
    keras.backend.clear_session()
    model = keras.Sequential([keras.layers.Dense(8), keras.layers.Dense(1)])
    model.compile("adam", "mse", run_eagerly=eagerly)
    model.fit(x, y, verbose=0)
    del model
    gc.collect()


for eagerly in (True, False):
    trial(eagerly)  # The first brings what is needed only once.
    start = memory()
    for _ in range(5):
        trial(eagerly)
    grown = memory() - start
    print(f"run_eagerly={eagerly}, more than 20 MiB still held: {grown > 20}")
