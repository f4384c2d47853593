import contextlib
import io
import pickle
import runpy
import subprocess
import sys

import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


def largest(first, second):
    pairs = zip(first, second, strict=True)
    return max(np.abs(a - b).max() for a, b in pairs)


in_keras, in_tensorflow = run("in_keras.py"), run("in_tensorflow.py")
start = largest(in_keras["start"], in_tensorflow["start"])
assert start == 0, start
print(f"initial weights differ by {start:.6f}")

# float32 has about 7 digits; 45 updates may lose two of them where the
# backend orders the additions differently.
trained = largest(in_keras["weights"], in_tensorflow["weights"])
assert trained < 1e-5, trained
print(f"trained weights differ by {trained:.6f}")

code = """
import pickle, runpy
weights = runpy.run_path("in_keras.py")["weights"]
pickle.dump(weights, open("weights.pickle", "wb"))
runpy.run_path("determinism.py")
"""
other = subprocess.run(
    [sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True
)
with open("weights.pickle", "rb") as file:
    elsewhere = pickle.load(file)
assert largest(in_keras["weights"], elsewhere) == 0
print("trained in another process: equal, bit for bit")
assert "RuntimeError: Random ops require a seed" in other.stdout
print("unseeded under op determinism: raises, as shown")

repeats = run("set_seed.py")["repeats"]
assert list(repeats.values()) == [["same"] * 2] * 2 + [["NEW", "same"]] * 3
reused = run("reused.py")["repeats"]
repeating = [name for name, same in reused.items() if same]
assert repeating == ["keras.random, seed=0", "Dense, one initializer"]
print("what a seed reaches, and what it repeats: as shown")

losses = run("defaults.py")["losses"]
assert losses["keras GlorotUniform"] < 2.5 and losses["tf.random.normal"] > 20
print("first losses: below 2.5 and above 20, as shown")
