import contextlib
import io
import runpy

import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


def largest_difference(a, b):
    pairs = zip(a, b, strict=True)
    return max(np.abs(np.subtract(v, w)).max() for v, w in pairs)


a, b = run("in_keras.py"), run("in_tensorflow.py")
for what in ("weights", "averages", "predicted"):
    # 120 updates may lose two of the 7 digits of float32; the averages
    # are divided by their size, which goes up to 100,000.
    scale = [np.maximum(1, np.abs(v)) for v in a[what]]
    largest = largest_difference(
        [v / s for v, s in zip(a[what], scale, strict=True)],
        [v / s for v, s in zip(b[what], scale, strict=True)],
    )
    assert largest < 1e-4, f"{what} differ by {largest}"
    print(f"Keras and TensorFlow: largest difference in {what} {largest:.6f}")

loop = run("own_loop.py")
assert abs(loop["good"][0] - loop["slow"][0]) < 0.01, "trained differently"
assert loop["slow"][1] > 10 * loop["good"][1], "the averages keep up"
assert not np.isfinite(loop["forgotten"]).any(), "it trains after all"
print("own_loop.py: 0.99 is too slow for 120 updates; forgotten never moves")

moves = {"model(x, training=True)", "fit", "frozen, fit"}
switches = run("switches.py")
assert moves == {call for call, yes in switches["moved"].items() if yes}
assert switches["same"]
print("switches.py: only these move:", "; ".join(sorted(moves)))

names = run("same_names.py")
for name in ("tf_keras", "fused_batch_norm"):
    ratio = (names["moved"][name] - 0.9) / (names["moved"]["keras"] - 0.9)
    assert abs(ratio - 8 / 7) < 1e-5, f"{name}: {ratio}"
print("same_names.py: 8 values, so the unbiased variance is 8/7 of Keras's")
