# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "jax==0.10.2",
#     "scikit-learn==1.9.1",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"
# Eight devices out of one CPU. On real devices, leave this line out.
os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=8"

import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:1792].astype("float32") / 16, y[:1792]


def train(distribution):
    keras.distribution.set_distribution(distribution)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(256, activation="relu", name="wide"),
            keras.layers.Dense(10, name="out"),
        ]
    )
    numbers = np.random.default_rng(0)
    model.set_weights(
        [0.1 * numbers.normal(size=w.shape) for w in model.weights]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.1), loss)
    model.fit(x, y, batch_size=128, epochs=3, shuffle=False, verbose=0)
    return model


def show(model):
    for weight in model.weights:
        held = weight.value.addressable_shards[0].data.shape
        print(f"  {weight.path:24} {weight.shape!s:10} on a device {held}")


def model_parallel(wide, out):
    """Divide the weights by four, and each batch by two."""
    mesh = keras.distribution.DeviceMesh(
        (2, 4), ["batch", "model"], keras.distribution.list_devices()
    )
    layout = keras.distribution.LayoutMap(mesh)
    layout[f"{wide}/kernel"] = (None, "model")
    layout[f"{wide}/bias"] = ("model",)
    layout[f"{out}/kernel"] = ("model", None)
    return keras.distribution.ModelParallel(
        layout_map=layout, batch_dim_name="batch"
    )


one = train(None).get_weights()
for names in ((".*wide", ".*out"), ("wide", "out")):
    print("patterns for", *names)
    model = train(model_parallel(*names))
    show(model)
    pairs = zip(model.get_weights(), one)
    difference = max(np.abs(a - b).max() for a, b in pairs)
    assert difference < 1e-5, difference
    print(f"  weights differ from one device by {difference:.6f}")
    divided = [
        w.path
        for w in model.weights
        if w.value.addressable_shards[0].data.shape != w.shape
    ]
    print("  divided:", *divided or ["nothing"])
    expected = 3 if names[0].startswith(".*") else 0
    assert len(divided) == expected, "the trap is gone"
