"""How the matrix writes each format, and the ways in which it reads it.

Runs in other environments, by path: NumPy and the Keras there, no more.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path

import models
import numpy as np

FILES = {
    ".keras": "model.keras",
    ".h5": "model.h5",
    ".weights.h5": "model.weights.h5",
    "SavedModel": "saved_model",
    "Checkpoint": "checkpoint",
}
"""Names of their files and folders."""

LOADING = (
    *("load_model", "compile=False", "custom_objects", "safe_mode=False"),
    "Functional",
)
BUILDING = ("load_weights", "optimizer.build", "other Keras", "npz")
WAYS = {
    ".keras": LOADING + BUILDING,
    ".h5": LOADING + BUILDING,
    ".weights.h5": BUILDING,
    "SavedModel": (
        *("load_model", "custom_objects", "load_weights too"),
        *("TFSMLayer", "saved_model.load", "other Keras", "npz"),
    ),
    "Checkpoint": ("read", "optimizer.build", "other Keras", "npz"),
}
"""Ways to read a format, the nearest first: the first is as it is."""

ONLY_FOR = {
    "compile=False": ("trained",),
    "custom_objects": ("subclassed", "layer"),
    "safe_mode=False": ("lambda",),
    "Functional": ("functional", "outputs"),
    "optimizer.build": ("trained",),
    "load_weights too": ("trained",),
}
"""Models for which a way can make a difference, where not for all."""

PREDICTS = ("TFSMLayer", "saved_model.load")
"""Ways that give something that predicts, and no model."""


class NotApplicable(Exception):
    """A way that makes no difference for this model or this Keras."""


@dataclass(frozen=True)
class File:
    """A saved model: which one, in which format, where."""

    model: str
    format: str
    folder: Path

    @property
    def path(self) -> str:
        """Where the format's own file or folder is."""
        return str(self.folder / FILES[self.format])

    def numbers(self) -> dict[str, np.ndarray]:
        """Return what the writer kept beside it: weights, predictions."""
        with np.load(self.folder / "numbers.npz") as arrays:
            return dict(arrays)


def write(file: File, keras) -> None:
    """Save a model, and beside it the numbers that a reader must find."""
    model = models.saved(file.model, keras)
    numbers = {"predictions": models.predict(model, file.model)}
    numbers |= _arrays("weight", model.get_weights())
    if file.model == "trained":
        numbers |= _arrays("optimizer", _values(model.optimizer))
    _save(model, file, keras)
    if file.model == "trained":
        models.train(model, models.MORE)
        numbers["later"] = models.predict(model, file.model)
    np.savez(file.folder / "numbers.npz", **numbers)


def _save(model, file: File, keras) -> None:
    if file.format == ".weights.h5":
        model.save_weights(file.path)
    elif file.format == "Checkpoint":
        _checkpoint(model).write(file.path)
    elif file.format == "SavedModel" and hasattr(keras, "ops"):  # Keras 3
        model.export(file.path, verbose=False)
    else:
        model.save(file.path)


def read(file: File, way: str, keras):
    """Return what a way makes of a file: a model, or what predicts."""
    if file.model not in ONLY_FOR.get(way, models.MODELS):
        raise NotApplicable
    arguments = {
        "load_model": {},
        "compile=False": {"compile": False},
        "custom_objects": {"custom_objects": models.own(file.model, keras)},
        "safe_mode=False": {"safe_mode": False},
        "Functional": {"custom_objects": {"Functional": keras.Model}},
    }
    if way in arguments:
        return keras.models.load_model(file.path, **arguments[way])
    if way in PREDICTS:
        return _predictor(file, way, keras)
    if way == "load_weights too":
        if hasattr(keras, "ops"):  # Keras 3
            raise NotApplicable
        model = keras.models.load_model(file.path)
        model.load_weights(file.path)
        return model
    model = models.build(file.model, keras)
    if way in ("npz", "other Keras"):
        _fill(model, *_numbers(file, way, keras))
        return model
    if way == "optimizer.build":
        model.optimizer.build(model.trainable_variables)
    if file.format == "Checkpoint":
        _checkpoint(model).read(file.path)
    else:
        model.load_weights(file.path)
    return model


def _predictor(file: File, way: str, keras):
    if way == "TFSMLayer":
        if not hasattr(keras, "ops"):  # Keras 2
            raise NotApplicable
        return keras.layers.TFSMLayer(
            file.path, call_endpoint="serving_default"
        )
    import tensorflow as tf

    loaded = tf.saved_model.load(file.path)
    serve = loaded.signatures["serving_default"]
    (name,) = serve.structured_input_signature[1]

    def predict(x):
        return serve(**{name: tf.constant(x)})

    predict.loaded = loaded  # its variables live as long as it does
    return predict


def _checkpoint(model):
    import tensorflow as tf

    parts = {"model": model}
    if getattr(model, "optimizer", None) is not None:
        parts["optimizer"] = model.optimizer
    return tf.train.Checkpoint(**parts)


def _numbers(file: File, way: str, keras) -> tuple[list, list]:
    """Return weights and optimizer's state, as another Keras has them."""
    if way == "npz":
        numbers = file.numbers()
        return _list("weight", numbers), _list("optimizer", numbers)
    name = "keras" if keras.__name__.startswith("tf_keras") else "tf_keras"
    try:
        other = importlib.import_module(name)
    except ImportError:
        raise NotApplicable from None
    if file.format in (".weights.h5", "Checkpoint"):
        trained = file.model == "trained"
        way = "optimizer.build" if trained else WAYS[file.format][0]
        model = read(file, way, other)
    else:
        model = other.models.load_model(
            file.path,
            custom_objects=models.own(file.model, other),
            safe_mode=False,
        )
    state = []
    if file.model == "trained":
        if file.format == "SavedModel":
            model.load_weights(file.path)
        # Now, at the latest, the optimizer takes up what was saved.
        model.optimizer.build(model.trainable_variables)
        state = _values(model.optimizer)
    return model.get_weights(), state


def _fill(model, weights: list, state: list) -> None:
    model.set_weights(weights)
    if state:
        model.optimizer.build(model.trainable_variables)
        for variable, value in zip(
            _state(model.optimizer), state, strict=True
        ):
            variable.assign(value)


def _state(optimizer) -> list:
    """Return the variables that training changes, in every Keras alike.

    Only Keras 3 has the learning rate among them.
    """
    averages = [v for v in optimizer.variables if len(v.shape)]
    return [optimizer.iterations, *averages]


def _values(optimizer) -> list[np.ndarray]:
    return [np.asarray(variable) for variable in _state(optimizer)]


def _arrays(name: str, arrays: list) -> dict[str, np.ndarray]:
    return {f"{name}{n:03}": array for n, array in enumerate(arrays)}


def _list(name: str, arrays: dict[str, np.ndarray]) -> list[np.ndarray]:
    return [arrays[key] for key in sorted(arrays) if key.startswith(name)]
