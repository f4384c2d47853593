import contextlib
import io
import runpy

import numpy as np
import tensorflow as tf


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


# Keras is imported by the first file: any_backend.py runs on TensorFlow here.
for name in ("in_keras.py", "in_tensorflow.py", "any_backend.py"):
    result = run(name)
    straight, resumed = result["straight"], result["resumed"]
    pairs = zip(straight.get_weights(), resumed.get_weights(), strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    # Equal bit for bit where this was written; threads that add in another
    # order may cost the last of float32's 7 digits.
    assert largest < 1e-5, f"{name}: weights differ by {largest}"
    print(f"{name}: 3 + 2 epochs and 5, largest difference {largest:.6f}")

path = tf.train.Checkpoint(model=straight).save("model/checkpoint")
names = [name for name, shape in tf.train.list_variables(path)]
assert names and not any("seed" in name for name in names), names
print("tf.train.Checkpoint(model=...): without the state of dropout")

rows = run("parts.py")["rows"]
assert rows["nothing"][2] < 1e-5
for missing in ("dropout", "order", "optimizer"):
    assert rows[missing][2] > 0.01, rows
assert np.allclose([row[0] for row in rows.values()], [0.012] * 3 + [0.03])
print("parts.py: each missing part changes the weights")

found = run("mask_state.py")["found"]
lasting = [where for where, state in found.items() if state == [7, 2]]
assert lasting == ["in memory", "export"], found
print("mask_state.py: the state of dropout is in the export only")

assert run("load_weights.py")["steps"] == [3, 0, 3]
print("load_weights.py: optimizer loaded only where it was built")
assert run("mid_epoch.py")["steps"] == 25
print("mid_epoch.py: 5 of 20 batches were trained on twice")
