# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "jax==0.10.2",
#     "keras==3.15.1",
#     "orbax-checkpoint==0.11.36",
#     "scikit-learn==1.9.1",
#     "tensorflow==2.21.0",
#     "torch==2.13.0",
# ]
# ///
import logging
import os
import subprocess
import sys
import warnings

import numpy as np
from sklearn.datasets import load_digits

logging.getLogger("absl").setLevel(logging.ERROR)  # Orbax logs a lot
warnings.filterwarnings("ignore", "Sharding info", UserWarning)

BACKENDS = ("tensorflow", "jax", "torch")
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")


def build(keras):
    inputs = keras.Input((64,))
    hidden = keras.layers.Dense(32, activation="relu")(inputs)
    hidden = keras.layers.BatchNormalization()(hidden)
    hidden = keras.layers.Dropout(0.2)(hidden)
    return keras.Model(inputs, keras.layers.Dense(10)(hidden))


def save(backend):
    import keras

    model = build(keras)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss)
    orbax = keras.callbacks.OrbaxCheckpoint(os.path.abspath(backend))
    model.fit(x, y, verbose=0, callbacks=[orbax])
    model.save(f"{backend}.keras")
    model.save_weights(f"{backend}.weights.h5")
    optimizer = map(keras.ops.convert_to_numpy, model.optimizer.variables)
    answers = model.predict(x, verbose=0)
    np.savez(f"{backend}.npz", *optimizer, answers=answers)


def load(backend):
    import keras

    def weights(name):
        model = build(keras)
        model.load_weights(f"{name}.weights.h5")
        return model

    readers = {
        ".keras": lambda name: keras.models.load_model(f"{name}.keras"),
        ".weights.h5": weights,
        "Orbax": lambda name: keras.models.load_model(os.path.abspath(name)),
    }
    for name in BACKENDS:
        saved = np.load(f"{name}.npz")
        for kind, read in readers.items():
            model = read(name)
            model.jit_compile = False  # a file of JAX asks for it
            answers = model.predict(x, verbose=0)
            assert abs(answers - saved["answers"]).max() < 1e-5
            told = f"{name} -> {backend}, {kind}: predictions"
            if model.compiled:
                for at, state in enumerate(model.optimizer.variables):
                    now = keras.ops.convert_to_numpy(state)
                    assert np.array_equal(now, saved[f"arr_{at}"])
                told += ", optimizer"
                try:
                    model.fit(x, y, verbose=0)
                    told += ", fit"
                except TypeError:
                    told += "; fit: TypeError"
            print(told, flush=True)


if sys.argv[1:]:
    job, backend = sys.argv[1:]
    globals()[job](backend)
else:
    for job in ("save", "load"):
        for backend in BACKENDS:
            subprocess.run(
                [sys.executable, __file__, job, backend],
                env=os.environ
                | {"KERAS_BACKEND": backend, "OMP_NUM_THREADS": "1"},
                check=True,
            )
