import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # missing.py raises on purpose
import contextlib
import io
import runpy

import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # many small models: no hints on speed


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


first = run("in_keras.py")
weights = first["model"].get_weights()
# Keras is imported by now, so any_backend.py runs on TensorFlow here.
for name in ("sample_weight.py", "in_tensorflow.py", "any_backend.py"):
    other = run(name)
    if "model" in other:
        trained = other["model"].get_weights()
    else:
        trained = [other["kernel"].numpy(), other["bias"].numpy()]
    pairs = zip(weights, trained, strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    # float32 has about 7 digits; 45 updates may lose one or two of them.
    assert largest < 1e-5, f"{name}: weights differ by {largest}"
    assert np.allclose(first["losses"], other["losses"], atol=1e-5)
    print(f"{name}: largest difference in any weight {largest:.6f}")

for name, (by_hand, computed) in run("reduction.py")["rows"].items():
    difference = abs(by_hand - float(computed))
    assert difference < 1e-5, name
    print(f"reduction.py, {name}: {difference:.6f}")

rows = run("reported.py")["rows"]
assert np.allclose(rows["fit, class_weight"], rows["validation x, y, w"])
assert np.allclose(rows["fit, class_weight"], rows["validation_split"])
assert np.allclose(rows["evaluate"], rows["validation x, y"])
loss, accuracy, weighted = np.subtract(
    rows["evaluate"], rows["validation_split"]
)
assert loss > 0.04 and accuracy == 0 and weighted > 0.4
print(f"reported.py: weights change the accuracy by {weighted:.6f}")

missing = run("missing.py")
losses = [*missing["losses"].values()]
assert np.allclose(losses, np.log(3) * np.array([1, 7 / 3, 1]))
assert "is not in [0, 1)" in missing["reason"], missing["reason"]
steps = run("scale.py")["steps"]
assert abs(steps["SGD"][1] / steps["SGD"][0] - 10) < 1e-4
assert abs(steps["Adam"][1] / steps["Adam"][0] - 1) < 1e-4
print("missing.py, scale.py: differ as printed")
