"""The nine models of the matrix, built with any Keras from 2.15 on."""

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
"""Only ``trained`` is compiled and has an optimizer's state."""

STEPS = 20
"""Training steps of ``trained`` before it is saved."""

MORE = 5
"""Training steps after loading, which must bring what they bring unsaved."""

SHAPES = {"conv": (8, 8, 1), "lstm": (5, 4)}
"""Shapes of the examples that are not a row of four numbers."""


def classes(keras):
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


def own(name, keras):
    """Return what loading a model needs in ``custom_objects``."""
    needed = {"subclassed": "Net", "layer": "Scale"}
    return {k: v for k, v in classes(keras).items() if k == needed.get(name)}


def build(name, keras):
    """Return a model as its code makes it: untrained, compiled if it is."""
    keras.utils.set_random_seed(0)
    model = _build(name, keras)
    model(examples(name)[0])
    if name == "trained":
        compile_(model, keras)
    return model


def compile_(model, keras):
    """Compile as the code of ``trained`` does."""
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")


def _build(name, keras):
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


def examples(name):
    """Return 16 examples and what ``trained`` should predict for them."""
    random = np.random.default_rng(0)
    x = random.random((16, *SHAPES.get(name, (4,)))).astype("float32")
    return x, random.random((16, 3)).astype("float32")


def saved(name, keras):
    """Return a model in the state in which it is saved.

    No weight is as in a new model, so a weight that is not loaded is noticed.
    """
    model = build(name, keras)
    random = np.random.default_rng(1)
    model.set_weights(
        [random.uniform(0.1, 0.9, w.shape) for w in model.get_weights()]
    )
    if name == "trained":
        train(model, STEPS)
    return model


def train(model, steps):
    """Train on all examples at once, in the same way anywhere."""
    x, y = examples("trained")
    model.fit(x, y, batch_size=len(x), epochs=steps, shuffle=False, verbose=0)


def predict(model, name):
    """Return what a model predicts for its examples, in one row."""
    found = model(examples(name)[0])
    if isinstance(found, dict):  # a SavedModel's signature
        found = [found[key] for key in sorted(found)]
    parts = found if isinstance(found, (list, tuple)) else [found]
    return np.concatenate([np.asarray(part).ravel() for part in parts])


if __name__ == "__main__":
    import keras

    print("model       weights  optimizer  first prediction")
    for name in MODELS:
        model = saved(name, keras)
        optimizer = "Adam" if name == "trained" else "–"
        first = predict(model, name)[0]
        print(f"{name:12}{model.count_params():7}  {optimizer:11}{first:.3f}")
