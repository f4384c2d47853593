# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "jax==0.10.2",
#     "keras==3.15.1",
#     "orbax-checkpoint==0.11.36",
# ]
# ///
import logging
import os
import warnings

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np

logging.getLogger("absl").setLevel(logging.ERROR)  # Orbax logs a lot
warnings.filterwarnings("ignore", "Sharding info", UserWarning)

random = np.random.default_rng(0)
x = random.normal(size=(256, 8)).astype("float32")


def sequential():
    return keras.Sequential([keras.Input((8,)), keras.layers.Dense(4)])


def functional():
    inputs = keras.Input((8,))
    return keras.Model(inputs, keras.layers.Dense(4)(inputs))


for build in (sequential, functional):
    model = build()
    model.compile("adam", "mse")
    folder = os.path.abspath(build.__name__)
    checkpoint = keras.callbacks.OrbaxCheckpoint(folder)
    model.fit(x, x[:, :4], verbose=0, callbacks=[checkpoint])
    loaded = keras.models.load_model(folder)
    apart = abs(loaded.predict(x, verbose=0) - model.predict(x, verbose=0))
    print(f"{build.__name__}: predictions equal: {bool(apart.max() < 1e-5)}")
    print("  saved: ", model.weights[0].path)
    print("  loaded:", loaded.weights[0].path)
