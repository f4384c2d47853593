import contextlib
import io
import os
import runpy
import tempfile

import numpy as np
import tensorflow as tf


def run(name):
    # tf.print writes to the process's stderr, around Python's.
    printed = io.StringIO()
    with tempfile.TemporaryFile("w+") as file:
        stderr = os.dup(2)
        os.dup2(file.fileno(), 2)
        try:
            with contextlib.redirect_stdout(printed):
                result = runpy.run_path(name)
        finally:
            os.dup2(stderr, 2)
            os.close(stderr)
        file.seek(0)
        return result, printed.getvalue(), file.read()


in_keras, _, _ = run("in_keras.py")
in_tensorflow, message, _ = run("in_tensorflow.py")
tf.debugging.disable_check_numerics()
one, other = in_keras["outputs"][-1].numpy(), in_tensorflow["outputs"].numpy()
assert np.array_equal(np.isfinite(one), np.isfinite(other))
finite = np.isfinite(one)
largest = np.abs(one[finite] - other[finite]).max()
# float32 has about 7 digits, and the outputs have two before the point.
assert largest < 1e-4, largest
nans = np.count_nonzero(np.isnan(one))
assert nans == np.count_nonzero(np.isnan(other)) > 0
print(f"network: {nans} NaNs, else largest difference {largest:.6f}")
log = in_keras["outputs"][0].numpy()
assert f"-Inf elements: {np.isneginf(log).sum()}" in message
print("both name the logarithm, with as many infinities")

result, printed, stderr = run("prints.py")
assert printed.count("\nprint: SymbolicTensor") == 3  # 2 builds, 1 fit
assert printed.count("\nprint: EagerTensor") == 3  # 3 batches
assert stderr.count("tf.print:") == 6  # 2 fits of 3 batches
pairs = zip(*result["trained"], strict=True)
largest = max(np.abs(a - b).max() for a, b in pairs)
assert largest < 1e-5, largest
print(f"run_eagerly: largest difference in any weight {largest:.6f}")

differences, _, _ = run("differences.py")
assert differences["losses"]["Keras"] == 0
assert differences["losses"]["by hand"] == 2.5
by_layer, by_operation = differences["messages"]
assert "hidden" in by_layer and "MatMul" in by_operation
print("differences.py: losses and messages still differ")
