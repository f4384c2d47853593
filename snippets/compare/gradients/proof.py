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
from sklearn.datasets import load_digits


def run(backend, name):
    os.environ["KERAS_BACKEND"] = backend
    with contextlib.redirect_stdout(io.StringIO()):
        found = runpy.run_path(name)["gradients"]
    if isinstance(found, dict):
        found = found.values()
    plain = (str, type(None))
    return [g if isinstance(g, plain) else np.asarray(g) for g in found]


def by_hand():
    x, y = load_digits(return_X_y=True)
    x = x.astype("float32") / 16
    powers = np.exp(x @ np.random.default_rng(0).normal(0, 0.1, (64, 10)))
    errors = powers / powers.sum(axis=1, keepdims=True) - np.eye(10)[y]
    return [x.T @ errors / len(x), errors.mean(axis=0)]


def check(label, expected, found):
    largest = 0.0
    for a, b in zip(expected, found, strict=True):
        if a is None or isinstance(a, str):
            assert a == b, f"{label}: {b} instead of {a}"
        else:
            # By hand in float64, there in float32, which has 7 digits.
            np.testing.assert_allclose(b, a, 1e-6, 1e-6, err_msg=label)
            largest = max(largest, np.abs(a - b).max())
    print(f"{label}: largest difference {largest:.6f}")


if __name__ == "__main__":
    exact = by_hand()
    differences = [100, None, 6, "True", "ValueError", 6]
    differences += ["AttributeError", 0]
    expected = {
        ("tensorflow", "in_keras.py"): exact,
        ("tensorflow", "in_tensorflow.py"): exact,
        ("tensorflow", "any_backend.py"): exact,
        ("jax", "any_backend.py"): exact,
        ("jax", "on_jax.py"): exact,
        # By x at 3: 9x^2, 18x, none, none, x^2, 1, 1 + 2 + 3.
        ("tensorflow", "tape.py"): [81, 54, None, None, 9, 1, 6],
        ("tensorflow", "same_name.py"): differences,
    }
    # One backend a process: Keras cannot change it later.
    spawn = multiprocessing.get_context("spawn")
    with spawn.Pool(1) as tensorflow, spawn.Pool(1) as jax:
        pools = {"tensorflow": tensorflow, "jax": jax}
        for (backend, name), values in expected.items():
            found = pools[backend].apply(run, (backend, name))
            check(f"{name} on {backend}", values, found)
