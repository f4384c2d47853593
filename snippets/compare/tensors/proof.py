import contextlib
import io
import runpy

import numpy as np
import tensorflow as tf


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


in_keras = run("in_keras.py")["results"]
in_tensorflow = run("in_tensorflow.py")["results"]
for name, value in in_keras.items():
    one, other = np.asarray(value), np.asarray(in_tensorflow[name])
    largest = np.abs(one - other).max()
    # Whole numbers and halves are exact in float32: no tolerance.
    assert one.dtype == other.dtype and largest == 0, name
    print(f"{name}: same dtype, largest difference {largest:.6f}")

assert isinstance(in_keras["cost"], tf.Tensor)
print("keras.ops returned a tf.Tensor")
assert not isinstance(in_keras["total"], tf.Variable)
assert isinstance(in_keras["total"].value, tf.Variable)
print("keras.Variable is no tf.Variable, but holds one")

found = run("same_name.py")["found"]
for case, (tensorflow, keras) in found.items():
    assert tensorflow != keras, f"{case}: no difference any more"
print(f"same_name.py: all {len(found)} still differ")

try:
    run("breaks.py")
except tf.errors.InvalidArgumentError:
    print("breaks.py: still raises")
else:
    raise AssertionError("breaks.py: no error any more")
