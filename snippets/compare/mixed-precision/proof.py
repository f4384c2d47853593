import contextlib
import io
import runpy

import keras
import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


def largest(first, second):
    pairs = zip(first, second, strict=True)
    return max(np.abs(a - b).max() for a, b in pairs)


in_keras = run("in_keras.py")["weights"]
in_tensorflow = run("in_tensorflow.py")["weights"]
assert keras.config.dtype_policy().name == "float32"
# What a machine may lose by adding in another order: float32 has about 7
# digits, float16 about 3, bfloat16 about 2, and each run makes 45 updates.
tolerances = {"float32": 1e-5, "float16": 0.02, "bfloat16": 0.1}
for policy, weights in in_keras.items():
    dtype = policy.removeprefix("mixed_")
    assert {weight.dtype.name for weight in weights} == {"float32"}
    difference = largest(weights, in_tensorflow[dtype])
    assert difference < tolerances[dtype], (dtype, difference)
    print(f"{dtype}: Keras and TensorFlow differ by {difference:.6f}")

changed = {p: largest(w, in_keras["float32"]) for p, w in in_keras.items()}
assert 0 < changed["mixed_float16"] < 0.02
assert 0 < changed["mixed_bfloat16"] < 0.1
old_name = keras.mixed_precision.set_global_policy
assert old_name is keras.config.set_dtype_policy

shown = run("formats.py")["shown"]
assert shown[2049.0] == [2049, 2048, 2048]
assert np.isinf(shown[70000.0][1]) and np.isfinite(shown[70000.0][2])
assert shown[1e-8][1] == 0 < shown[1e-8][2]

smallest = run("last_layer.py")["smallest"]
assert smallest["mixed_float16"] == 0 < smallest["mixed_bfloat16"]

steps = np.array(run("loss_scale.py")["steps"])
assert np.allclose(steps[:, 0], (0.9, 0.9, 0.8, 0.7, 0.6))
assert steps[:, 1].tolist() == [8, 4, 4, 8, 8]

called, forgotten, without = run("own_loop.py")["losses"].values()
assert abs(called - without) < 0.05 and forgotten > 2, (called, forgotten)
assert not hasattr(keras.optimizers.LossScaleOptimizer, "get_scaled_loss")
print("formats, last layer, loss scale: as shown")
