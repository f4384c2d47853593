import contextlib
import io
import runpy

import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


expected = run("sequential.py")["predictions"].numpy()
for name in ("functional.py", "subclassing.py", "in_tensorflow.py"):
    found = run(name)["predictions"].numpy()
    largest = np.abs(found - expected).max()
    # float32 has about 7 digits; tf.function may add in another order.
    assert largest < 1e-5, f"{name}: {largest}"
    print(f"{name}: largest difference {largest:.6f}")

table = run("abilities.py")["table"]
assert table["load without its code"] == ["yes", "yes", "no", "no"]
assert table["hidden outputs"] == ["yes", "yes", "no", "no"]
for row in ("fit", "summary", "save to .keras", "clone_model"):
    assert table[row] == ["yes", "yes", "yes", "no"], row
for row in ("tf.train.Checkpoint", "tf.saved_model"):
    assert table[row] == ["yes"] * 4, row
print("abilities.py: the table is as expected")

differences = run("differences.py")
in_keras, in_tensorflow = differences["orders"]
assert in_keras != in_tensorflow
assert sorted(in_keras) == sorted(in_tensorflow)
assert differences["gap"] > 0.1
assert not differences["is_module"]
assert differences["found"] == [0, 0]
print("differences.py: order, clone and counts still differ")
