import contextlib
import io
import runpy

import keras
import numpy as np
import tensorflow as tf


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


def with_gradients(program):
    kernel = tf.Variable(program["kernel"])
    with tf.GradientTape(persistent=True) as tape:
        losses = program["losses"](kernel)
    return {n: (v, tape.gradient(v, kernel)) for n, v in losses.items()}


in_keras = with_gradients(run("in_keras.py"))
in_tensorflow = with_gradients(run("in_tensorflow.py"))
assert list(in_keras) == list(in_tensorflow)
for name in in_keras:
    pairs = zip(in_keras[name], in_tensorflow[name], strict=True)
    loss, gradient = (np.abs(a - b).max() for a, b in pairs)
    # float32 has about 7 digits, and the losses are below 5: a sum of 1,797
    # numbers in another order may change the last of them.
    assert loss < 1e-5 and gradient < 1e-5, (name, loss, gradient)
    print(f"{name}: loss differs by {loss:.6f}, gradient by {gradient:.6f}")

assert tf.losses.Huber is keras.losses.Huber

results = run("forgotten.py")["results"]
assert [key for key, (value, _) in results.items() if value < 0.5] == [
    (None, False)
]
assert [key for key, (_, warned) in results.items() if warned] == [
    ("softmax", True)
]
errors = run("shapes.py")["errors"]
mse, own, wrong, right = errors.values()
assert max(abs(mse - own), abs(mse - right)) < 1e-5, errors
assert wrong > 1.5 * mse, errors
found = run("saturated.py")["found"]
logits, in_keras, eager, graph, by_hand = found.values()
assert logits == in_keras == graph == (100, 1)
assert 16 < eager[0] < 17 and eager[1] == 0
assert np.isinf(by_hand[0]) and np.isnan(by_hand[1])
default, by_weight, v1, over_all, over_weights = (
    float(loss) for loss in run("weighted.py")["losses"].values()
)
assert abs(default - over_all) < 1e-6
assert abs(by_weight - over_weights) < 1e-6 and abs(v1 - by_weight) < 1e-6
assert abs(v1 / default - 2) < 1e-5
print("the differences: as shown")
