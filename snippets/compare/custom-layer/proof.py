# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow==2.21.0",
#     "keras==3.15.1",
#     "jax==0.10.2",
#     "scikit-learn==1.9.1",
# ]
# ///
import contextlib
import io
import multiprocessing
import os
import runpy

import numpy as np
from sklearn.datasets import load_iris


def run(backend, name, *wanted):
    os.environ["KERAS_BACKEND"] = backend
    with contextlib.redirect_stdout(io.StringIO()):
        result = runpy.run_path(name)
    return [result[key] for key in wanted]


if __name__ == "__main__":
    x = load_iris().data
    squares = (x[:, None] - x[[0, 50, 100]]) ** 2
    by_hand = np.exp(-0.5 * squares.sum(axis=-1))

    # One backend a process: Keras cannot change it later.
    spawn = multiprocessing.get_context("spawn")
    with spawn.Pool(1) as tensorflow, spawn.Pool(1) as jax:
        pools = {"tensorflow": tensorflow, "jax": jax}
        for backend, name in (
            ("tensorflow", "in_keras.py"),
            ("jax", "in_keras.py"),
            ("tensorflow", "in_tensorflow.py"),
        ):
            task = (backend, name, "outputs", "reloaded")
            found = pools[backend].apply(run, task)
            # By hand in float64, there in float32, which has 7 digits.
            largest = max(np.abs(part - by_hand).max() for part in found)
            assert largest < 1e-6, f"{name} on {backend}: {largest}"
            print(f"{name} on {backend}: largest difference {largest:.6f}")

        task = ("tensorflow", "differences.py", "found")
        (found,) = tensorflow.apply(run, task)
    assert found.pop("checkpoint, other width, differs by") > 0.1
    expected = ["float32", "InvalidArgumentError", "TypeError", 0, 1]
    assert list(found.values()) == expected, found
    print("differences.py: as expected")
