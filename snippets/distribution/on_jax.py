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
# Two devices out of one CPU; on a machine with GPUs, leave this out.
os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=2"

import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def train(distribution, rows):
    keras.distribution.set_distribution(distribution)
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.5), loss)
    model.fit(
        x[:rows], y[:rows], batch_size=128, epochs=3, shuffle=False, verbose=0
    )
    return model


devices = keras.distribution.list_devices()
print("devices:", devices)
two = keras.distribution.DataParallel(devices=devices)
a, b = train(two, rows=14 * 128), train(None, rows=14 * 128)
print("copies of a weight:", len(a.weights[0].value.addressable_shards))
pairs = zip(a.get_weights(), b.get_weights(), strict=True)
largest = max(abs(v - w).max() for v, w in pairs)
assert largest < 1e-5, f"two devices differ from one by {largest}"
print(f"difference from one device {largest:.6f}")

try:
    train(two, rows=14 * 128 + 5)
except ValueError as error:
    print("last batch of 5:", type(error).__name__)
