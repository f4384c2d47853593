import contextlib
import io
import runpy

import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # on tracing, which traces.py counts


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


a, b = run("in_keras.py"), run("in_tensorflow.py")
for module, ways in (("Keras", a["ways"]), ("TensorFlow", b["ways"])):
    for name, result in ways.items():
        difference = np.abs(result - a["predicted"]).max()
        if name == "training=True":
            assert difference > 0.1, "dropout does nothing"
            continue
        # float32 keeps about 7 digits; other batches may mean another
        # order of additions.
        assert difference < 1e-5, f"{name} differs by {difference}"
        print(f"{module}, {name}: difference {difference:.6f}")

assert run("traces.py")["traces"] == {
    "model(x)": [1, 1, 1, 1, 1, 1],
    "predict": [1, 1, 0, 0, 0, 0],
    "tf.function": [1, 1, 1, 0, 0, 0],
    "with signature": [1, 0, 0, 0, 0, 0],
    "exported.serve": [0, 0, 0, 0, 0, 0],
}
print("traces.py: each count as shown")

history = run("stale.py")["history"]
built, changed, zero, compiled = history.values()
assert changed["predict"] == built["predict"] != changed["call"]
assert zero["serve"] == built["serve"] != zero["predict"]
assert zero["predict"] != zero["call"] == compiled["predict"]
print("stale.py: predict keeps the old softmax until compiled again")

only = run("only.py")
assert only["empty"] == "UnboundLocalError" and only["three"].shape[0] == 96
assert only["tape"].gradient(only["by_predict"], only["pixels"]) is None
print("only.py: only model(x) has gradients, only predict has steps")
