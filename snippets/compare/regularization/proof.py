import contextlib
import io
import runpy

import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


a, b = run("in_keras.py"), run("in_tensorflow.py")
differences = {
    "any weight": max(
        np.abs(v - w).max()
        for v, w in zip(a["weights"], b["weights"], strict=True)
    ),
    "any prediction": abs(a["predicted"] - b["predicted"]).numpy().max(),
    "the penalty": abs(a["penalty"] - b["penalty"]),
}
for what, largest in differences.items():
    # float32 keeps about 7 digits; 75 updates may lose two of them.
    assert largest < 1e-4, f"{what} differs by {largest}"
    print(f"Keras and TensorFlow: largest difference in {what} {largest:.6f}")

loop = run("own_loop.py")
assert abs(loop["lost"] - loop["none"]) < 1e-3, "not lost after all"
assert loop["lost"] - loop["kept"] > 5, "the penalty hardly acts"
print("own_loop.py: forgotten is the same as no regularizer")

names = run("same_names.py")
assert abs(names["by_keras"] - 2 * names["by_tensorflow"]) < 1e-5
assert np.array_equal(names["by_layer"], names["by_stateless"])
assert not np.array_equal(names["by_layer"], names["by_function"])
print("same_names.py: L2 is 2 * l2_loss; one seed, two masks")

losses = run("losses.py")
assert abs(losses["whole"] - 4 * losses["activity"]) < 1e-5
assert len(losses["left"]["keras"]) == 1
assert len(losses["left"]["tf_keras"]) == 2
print("losses.py: activity divided by the batch; frozen kernel left out")
