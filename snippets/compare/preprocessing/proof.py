import contextlib
import io
import runpy

import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


inside = run("in_keras.py")["features"].numpy()
# Keras is imported by now, so any_backend.py runs on TensorFlow here.
for name in ("in_tensorflow.py", "in_dataset.py", "any_backend.py"):
    features = np.array(run(name)["features"])
    largest = np.abs(features - inside[:, : features.shape[1]]).max()
    # Ones and zeros are exact; the scaled age has float32's 7 digits.
    assert largest < 1e-5, f"{name} differs by {largest}"
    columns = features.shape[1]
    print(f"{name}: {columns} columns, largest difference {largest:.6f}")

skew = run("skew.py")
accuracy, model, scale = skew["accuracy"], skew["model"], skew["scale"]
right = accuracy(model, scale(skew["x_test"]))
assert accuracy(skew["serving"], skew["x_test"]) == right
lost = right - accuracy(model, skew["x_test"])
assert lost > 0.3
print(f"skew.py: raw rows cost {lost:.6f} of the accuracy")

for layer, count in run("augmentation.py")["counts"].items():
    assert count["training=True"] > 0
    assert count["predict"] == count["training=False"] == 0
    # 20 flips of a coin are all heads once in a million runs.
    outside = count["model(x)"], count["exported"]
    assert all(outside) == any(outside) == (layer == "RandomFlip"), count
    print(f"{layer}: model(x) and exported changed {outside} of 20")

other = run("not_the_same.py")
assert [list(c) for c in other["cities"]] == [[1, 2, 0], [0, 1, 2]]
assert [list(g) for g in other["groups"]] == [[0, 1, 1], [0, 0, 1]]
assert other["scaled"] == [1e7, np.inf]
assert other["repeats"] == [False, True]
assert run("japanese.py")["layer"](["とても良い店"]).shape == (1, 6)
print("not_the_same.py, japanese.py: differ as printed")
