import contextlib
import io
import runpy

import numpy as np
import tensorflow as tf


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


def largest(a, b):
    return max(
        np.abs(np.subtract(v, w)).max() for v, w in zip(a, b, strict=True)
    )


lstm = run("in_keras.py"), run("in_tensorflow.py")
attention = run("attention_in_keras.py"), run("attention_in_tensorflow.py")
for layer, (a, b), names in (
    ("LSTM", lstm, ("weights", "predicted")),
    ("attention", attention, ("scores", "outputs", "gradients")),
):
    for name in names:
        difference = largest(a[name], b[name])
        # float32 keeps about 7 digits; 145 updates through 8 steps each
        # may lose three of them.
        assert difference < 1e-4, f"{layer}: {name} differ by {difference}"
        print(f"{layer}: largest difference in {name} {difference:.6f}")

cells = run("cells.py")
assert max(cells["largest"].values()) < 1e-5
assert cells["one_from_the_other"] > 0.001
print("cells.py: three cells by hand; reset_after changes the result")

names = run("same_names.py")
assert names["unscaled"] > 0.1 and names["half"] < 1e-5
assert names["swapped"] > 0.1
assert largest(names["alone"][0, 1], names["with_scores"][0, 1]) > 0.1
assert largest(names["alone"][0, 0], names["with_scores"][0, 0]) < 1e-5
# Where all values are their average, any attention returns the average.
average = tf.repeat(tf.reduce_mean(names["value"], 1, keepdims=True), 3, 1)
of_average = names["heads"](names["query"], average)
assert largest(names["alone"][0, 1], of_average[0, 1]) < 1e-5
assert names["equal"]
assert names["gate"]["tf_keras"] - names["gate"]["keras"] > 0.03
print("same_names.py: all five differences are still there")
