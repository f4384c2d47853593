import contextlib
import io
import runpy

import tensorflow as tf

# Several strategies in one process disturb each other: share the first.
create, created = tf.distribute.MirroredStrategy, []


def shared(devices):
    if not created:
        created.append(create(devices))
    return created[0]


tf.distribute.MirroredStrategy = shared


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


def difference(a, b):
    return max(abs(v - w).max() for v, w in zip(a, b, strict=True))


a, b = run("in_keras.py"), run("in_tensorflow.py")
for what, weights in (
    ("fit on one device", a["one_device"]),
    ("the TensorFlow loop on two", b["weights"]),
):
    # Two halves are added in another order than one whole; 42 updates may
    # lose two of the 7 digits of float32.
    largest = difference(a["weights"], weights)
    assert largest < 1e-4, f"fit on two devices and {what}: {largest}"
    print(f"fit on two devices and {what}: difference {largest:.6f}")

scaling = run("scaling.py")
assert difference(scaling["forgotten"], scaling["twice"]) < 1e-5
assert difference(scaling["forgotten"], scaling["right"]) > 0.01
print("scaling.py: forgetting the global batch doubles the step")

last_batch = run("last_batch.py")
found = last_batch["found"]
assert last_batch["first"] == "InvalidArgumentError"
assert found[4] < 1e-5 and found[5] > 0.01 and found[1] > 0.1
print("last_batch.py: fit weighs the rows of an uneven batch unevenly")

keras_distribution = run("keras_distribution.py")
copies = keras_distribution["copies"]
assert copies(keras_distribution["model"]) == 1
assert copies(keras_distribution["mirrored"]) == 2
print("keras_distribution.py: DataParallel distributes nothing here")
