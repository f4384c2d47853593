import contextlib
import io
import runpy

import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


def largest(a, b):
    return np.abs(np.subtract(a, b)).max()


a, b = run("in_keras.py"), run("in_tensorflow.py")
for name, one in (("Keras", a), ("TensorFlow", b)):
    # The same machine runs the same operations on the same numbers.
    for what in (("before", "after"), ("on", "on_loaded")):
        difference = largest(*(one[key] for key in what))
        assert difference < 1e-6, f"{name}: {what} differ by {difference}"
    print(f"{name}: predictions survive, and so does the optimizer")
# float32 keeps about 7 digits; 60 updates may lose two of them.
difference = largest(a["on_loaded"], b["on_loaded"])
assert difference < 1e-5, f"Keras and TensorFlow differ by {difference}"
print(f"Keras and TensorFlow: largest difference {difference:.6f}")

table = run("table.py")["table"]
assert {
    name: "".join(".x"[yes] for yes in cells.values())
    for name, cells in table.items()
} == {
    ".keras": "xxxx.",
    ".h5": "xx.x.",
    "weights.h5": "xxx..",
    "JSON": "...x.",
    "Checkpoint": "x.x..",
    "SavedModel": "xx..x",
    "LiteRT": "xx..x",
}
print("table.py: all 35 cells as shown")

litert = run("to_litert.py")
float_, int8 = litert["outputs"].values()
assert largest(float_, litert["expected"]) < 1e-5
assert 0.001 < largest(int8, litert["expected"]) < 0.05
print("to_litert.py: float is exact, int8 is near")

assert run("h5_traps.py")["found"] == {
    "first.keras": "Adam, trains on",
    "second.h5": "Adam, Unknown variable",
    "third.keras": "RMSprop, trains on",
}
checkpoint = run("checkpoint.py")
assert largest(checkpoint["finalized"], checkpoint["expected"]) < 1e-6
assert largest(checkpoint["restored"], checkpoint["expected"]) > 5
names = run("same_names.py")
assert largest(names["served"], names["by_layer"]) < 1e-6
assert largest(names["served"], names["by_signature"]["output_0"]) < 1e-6
assert not hasattr(names["saved"], "serve") and names["lost"]
print("h5_traps.py, checkpoint.py, same_names.py: the traps are there")
