import contextlib
import io
import runpy

import keras
import numpy as np
import tensorflow as tf


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


assert tf.optimizers.Adam is keras.optimizers.Adam
in_keras = run("in_keras.py")["weights"]
in_tensorflow = run("in_tensorflow.py")["weights"]
for name, weights in in_keras.items():
    largest = np.abs(weights - in_tensorflow[name]).max()
    # float32 has about 7 digits; 20 steps of formulas written in another
    # order may lose two of them.
    assert largest < 1e-5, (name, largest)
    print(f"{name}: largest difference in any weight {largest:.6f}")

steps = run("first_step.py")["steps"]
tiny = {name: step for (name, g), step in steps.items() if g == 1e-6}
assert abs(tiny["  epsilon=1e-8"] - tiny["Adam, TF 1"]) < 1e-4
assert tiny["Adam, Keras"] < 0.3 < tiny["Adam, TF 1"] < 0.8
assert tiny["Adam, paper"] > 0.98
assert steps["RMSprop, Keras", 1e-3] > 2
assert steps["RMSProp, TF 1", 1e-3] < 0.01

keras_steps, tf1_steps = np.transpose(run("momentum.py")["steps"])
assert np.abs(keras_steps - tf1_steps)[:3].max() < 1e-5
assert (keras_steps > 4 * tf1_steps)[3:].all()

rates = run("schedules.py")["rates"]
number = np.arange(6)
formulas = {
    "Exponential": 0.5 ** (number / 2),
    "  staircase": 0.5 ** (number // 2),
    "Piecewise": np.where(number <= 2, 1.0, 0.5),
    "Cosine": (1 + np.cos(np.pi * number / 6)) / 2,
    "by epoch": 0.5 ** (number // 2),
}
for name, formula in formulas.items():
    assert np.abs(rates[name] - formula).max() < 1e-6, name
print("schedules: equal to their formulas")

after = run("decay.py")["after"]
assert np.allclose(after["Adam, weight_decay"], after["AdamW, weight_decay"])
assert np.allclose(after["AdamW, two excluded"], (3.8, 4, 4))
assert np.allclose(after["SGD, L2 penalty"], after["SGD, weight_decay"])
assert np.allclose(after["Adam, L2 penalty"], 3.9)

five_steps = run("decay_momentum.py")["after"]
for name, (decay, penalty) in five_steps.items():
    same = abs(decay - penalty) < 1e-5
    assert same == (name in ("plain", "a schedule")), (name, decay, penalty)

program = run("clipping.py")
both, norm = tf.clip_by_global_norm(program["gradients"], 1.0)
expected = {
    "clipvalue": [tf.clip_by_value(g, -1, 1) for g in program["gradients"]],
    "clipnorm": [tf.clip_by_norm(g, 1.0) for g in program["gradients"]],
    "global_clipnorm": both,
}
for name, gradients in expected.items():
    for ours, theirs in zip(program["steps"][name], gradients, strict=True):
        assert np.allclose(ours, theirs, atol=1e-6), name
print("clipping: equal to tf.clip_by_*; the differences: as shown")
