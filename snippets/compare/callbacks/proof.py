import contextlib
import io
import logging
import runpy

import numpy as np

# Many models in one process: TensorFlow warns that it traces often.
logging.getLogger("tensorflow").setLevel("ERROR")


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


keras_run = run("in_keras.py")
epochs, kept = len(keras_run["losses"]), keras_run["kept"]
weights = keras_run["model"].get_weights()
assert abs(kept - min(keras_run["losses"])) < 1e-6

# Keras is imported by now: the other two run on it, and on TensorFlow.
for name in ("in_tensorflow.py", "any_backend.py"):
    other = run(name)
    assert len(other["losses"]) == epochs
    assert other["rates"] == keras_run["rates"]
    pairs = zip(weights, other["model"].get_weights(), strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    # float32 has about 7 digits; 40 updates may lose one of them.
    assert largest < 1e-5, f"{name}: weights differ by {largest}"
    print(f"{name}: {epochs} epochs, same rates, weights {largest:.6f}")

for name in ("not_stopped.py", "keras2.py"):
    run_ = run(name)
    assert len(run_["losses"]) == 8
    assert abs(run_["kept"] - min(run_["losses"])) < 1e-6
    print(f"{name}, run by Keras 3: kept the best weights")

ended = run("interrupted.py")
assert list(ended["kept"].values()) == [2, 2, 3, 3], ended["kept"]
assert {*ended["saved"].values()} == {2}, ended["saved"]
print("interrupted.py: restores only where fit ends by itself")

logs = run("logs.py")
sizes = [128, 128, 128, 128, 57]
sums = np.cumsum(np.multiply(logs["alone"], sizes))
means = np.abs(sums / np.cumsum(sizes) - logs["logged"]).max()
assert means < 1e-5
assert logs["epoch"] - logs["after"] > 0.1
print(f"logs.py: logged are running means, within {means:.6f}")

other = run("defaults.py")
assert (other["steps"], other["halved"]) == (9, 3)
assert (other["kept"], other["saved"]) == (3, 1)
assert not other["written"]
print("defaults.py: differs as printed")
