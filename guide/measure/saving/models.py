"""The models of the matrix, built with any Keras from 2.15 on.

Runs in other environments, by path: NumPy and the Keras there, no more.
"""

from __future__ import annotations

import numpy as np

MODELS = (
    "sequential",
    "functional",
    "subclassed",
    "conv",
    "lstm",
    "outputs",
    "lambda",
    "layer",
    "trained",
)
"""Rows of the matrix; ``trained`` is compiled and has an optimizer's state."""

FORMATS = (".keras", ".h5", ".weights.h5", "SavedModel", "Checkpoint")
"""Columns of the matrix."""

STEPS = 20
"""Steps that ``trained`` is trained before it is saved."""

MORE = 5
"""Steps by which a loaded model must go on as the saved one does."""

SHAPES = {"conv": (8, 8, 1), "lstm": (5, 4)}
"""Shapes of an example where it is not a row of four numbers."""


def classes(keras) -> dict[str, type]:
    """Return the classes of our own, which no Keras knows."""

    class Scale(keras.layers.Layer):
        def build(self, input_shape):
            self.scale = self.add_weight(
                name="scale", shape=(input_shape[-1],), initializer="ones"
            )
            super().build(input_shape)

        def call(self, x):
            return x * self.scale

    class Net(keras.Model):
        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            self.hidden = keras.layers.Dense(8, activation="relu")
            self.out = keras.layers.Dense(3)

        def call(self, x):
            return self.out(self.hidden(x))

    return {"Scale": Scale, "Net": Net}


def own(name: str, keras) -> dict[str, type]:
    """Return what loading a model needs in ``custom_objects``."""
    needed = {"subclassed": "Net", "layer": "Scale"}
    return {k: v for k, v in classes(keras).items() if k == needed.get(name)}


def build(name: str, keras):
    """Return a model as its code makes it: untrained, compiled if it is."""
    keras.utils.set_random_seed(0)
    model = _build(name, keras)
    model(examples(name)[0])
    if name == "trained":
        compile_(model, keras)
    return model


def compile_(model, keras) -> None:
    """Compile as the code of ``trained`` does."""
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")


def _build(name: str, keras):
    layers = keras.layers
    start = keras.Input(SHAPES.get(name, (4,)))
    if name in ("functional", "outputs"):
        x = layers.Dense(8, activation="relu")(start)
        ends = [layers.Dense(3)(x), layers.Dense(1)(x)]
        return keras.Model(start, ends if name == "outputs" else ends[0])
    if name == "subclassed":
        return classes(keras)["Net"]()
    middle = {
        "conv": [
            layers.Conv2D(4, 3, activation="relu"),
            layers.BatchNormalization(),
            layers.MaxPooling2D(),
            layers.Flatten(),
        ],
        "lstm": [layers.LSTM(8)],
        "lambda": [layers.Dense(8), layers.Lambda(lambda x: x * 2.0)],
        "layer": [layers.Dense(8), classes(keras)["Scale"]()],
    }.get(name, [layers.Dense(8, activation="relu")])
    return keras.Sequential([start, *middle, layers.Dense(3)])


def examples(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Return 16 examples and what ``trained`` should predict for them."""
    random = np.random.default_rng(0)
    x = random.random((16, *SHAPES.get(name, (4,)))).astype("float32")
    return x, random.random((16, 3)).astype("float32")


def saved(name: str, keras):
    """Return a model in the state in which it is saved.

    No weight is as a new model has it, so that one not loaded is noticed.
    """
    model = build(name, keras)
    random = np.random.default_rng(1)
    model.set_weights(
        [random.uniform(0.1, 0.9, w.shape) for w in model.get_weights()]
    )
    if name == "trained":
        train(model, STEPS)
    return model


def train(model, steps: int) -> None:
    """Train on all examples at once, in the same way anywhere."""
    x, y = examples("trained")
    model.fit(x, y, batch_size=len(x), epochs=steps, shuffle=False, verbose=0)


def predict(model, name: str) -> np.ndarray:
    """Return what a model predicts for its examples, in one row."""
    found = model(examples(name)[0])
    if isinstance(found, dict):  # a SavedModel's signature
        found = [found[key] for key in sorted(found)]
    parts = found if isinstance(found, (list, tuple)) else [found]
    return np.concatenate([np.asarray(part).ravel() for part in parts])
