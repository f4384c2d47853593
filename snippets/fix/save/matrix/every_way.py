"""Save models in five formats; load each file in every way there is.

Alone, it does so with one model, saved by tf_keras and loaded by Keras.
The matrix runs it in an environment for each Keras:

    python every_way.py write|read MODULE FOLDER

reads a model and a format from each line of standard input, and prints for
each what came of it, as a line of JSON.
"""

import importlib
import json
import logging
import os
import re
import runpy
import signal
import sys
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy as np

models = SimpleNamespace(**runpy.run_path("models.py", run_name="models"))

FILES = {
    ".keras": "model.keras",
    ".h5": "model.h5",
    ".weights.h5": "model.weights.h5",
    "SavedModel": "saved_model",
    "Checkpoint": "checkpoint",
}
WHOLE = (
    *("load_model", "compile=False", "custom_objects", "safe_mode=False"),
    *("Functional", "load_weights", "optimizer.build", "other Keras", "npz"),
)
WAYS = {
    ".keras": WHOLE,
    ".h5": WHOLE,
    ".weights.h5": WHOLE[5:],
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
"""Ways to something that predicts and is no model."""

LIMIT = 120  # seconds for a file
NEAR = 1e-5  # relative difference of predictions that count as equal
LENGTH = 240  # characters of a message that are kept
CAUSE = "Exception encountered: "  # before the error behind Keras's error


class NotApplicable(Exception):
    """A way that makes no difference for this model or this Keras."""


@dataclass(frozen=True)
class File:
    """A saved model: which one, in which format, in a folder of its own."""

    model: str
    format: str
    folder: Path

    @property
    def path(self):
        return str(self.folder / FILES[self.format])

    def numbers(self):
        """Return what the writer kept beside it: weights, predictions."""
        with np.load(self.folder / "numbers.npz") as arrays:
            return dict(arrays)


def write(file, keras):
    """Save a model; return ``{"written": "yes"}``, or what the error said."""
    file.folder.mkdir(parents=True)
    try:
        save(file, keras)
    except Exception as error:
        return {"written": message(error, file)}
    return {"written": "yes"}


def save(file, keras):
    """Save a model, and beside it the numbers that a reader must find."""
    model = models.saved(file.model, keras)
    numbers = {"predictions": models.predict(model, file.model)}
    numbers |= arrays("weight", model.get_weights())
    if file.model == "trained":
        numbers |= arrays("optimizer", state(model.optimizer))
    if file.format == ".weights.h5":
        model.save_weights(file.path)
    elif file.format == "Checkpoint":
        checkpoint(model).write(file.path)
    elif file.format == "SavedModel" and hasattr(keras, "ops"):  # Keras 3
        model.export(file.path, verbose=False)
    else:
        model.save(file.path)
    if file.model == "trained":
        models.train(model, models.MORE)
        numbers["later"] = models.predict(model, file.model)
    np.savez(file.folder / "numbers.npz", **numbers)


def read(file, keras):
    """Return what came of each way, up to the first that brings all back.

    ``equal``: the predictions are; ``continues``: training goes on as it
    would have, too; ``predicts``: predictions are equal, but it is no model.
    """
    found = {}
    numbers = file.numbers()
    for way in WAYS[file.format]:
        try:
            model = load(file, way, keras)
            found[way] = compare(model, way, file, numbers, keras)
        except NotApplicable:
            continue
        except Exception as error:
            found[way] = message(error, file)
        if found[way] == ("continues" if "later" in numbers else "equal"):
            break
    return found


def load(file, way, keras):
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
        return predictor(file, way, keras)
    if way == "load_weights too":
        if hasattr(keras, "ops"):  # Keras 3
            raise NotApplicable
        model = keras.models.load_model(file.path)
        model.load_weights(file.path)
        return model
    model = models.build(file.model, keras)
    if way in ("npz", "other Keras"):
        fill(model, *(npz if way == "npz" else other)(file, keras))
        return model
    if way == "optimizer.build":
        model.optimizer.build(model.trainable_variables)
    if file.format == "Checkpoint":
        checkpoint(model).read(file.path)
    else:
        model.load_weights(file.path)
    return model


def predictor(file, way, keras):
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


def checkpoint(model):
    import tensorflow as tf

    parts = {"model": model}
    if getattr(model, "optimizer", None) is not None:
        parts["optimizer"] = model.optimizer
    return tf.train.Checkpoint(**parts)


def npz(file, keras):
    """Return weights and optimizer's state as the writer passed them on."""
    numbers = file.numbers()
    return [
        [numbers[key] for key in sorted(numbers) if key.startswith(name)]
        for name in ("weight", "optimizer")
    ]


def other(file, keras):
    """Return weights and optimizer's state as the other Keras reads them."""
    name = "keras" if keras.__name__.startswith("tf_keras") else "tf_keras"
    try:
        beside = importlib.import_module(name)
    except ImportError:
        raise NotApplicable from None
    trained = file.model == "trained"
    if file.format in (".weights.h5", "Checkpoint"):
        way = "optimizer.build" if trained else WAYS[file.format][0]
        model = load(file, way, beside)
    else:
        model = beside.models.load_model(
            file.path,
            custom_objects=models.own(file.model, beside),
            safe_mode=False,
        )
    if not trained:
        return model.get_weights(), []
    if file.format == "SavedModel":
        model.load_weights(file.path)
    # Now, at the latest, the optimizer takes up what was saved.
    model.optimizer.build(model.trainable_variables)
    return model.get_weights(), state(model.optimizer)


def fill(model, weights, values):
    model.set_weights(weights)
    if values:
        model.optimizer.build(model.trainable_variables)
        for variable, value in zip(
            variables(model.optimizer), values, strict=True
        ):
            variable.assign(value)


def variables(optimizer):
    """Return what training changes in it; Keras 3 adds the learning rate."""
    averages = [v for v in optimizer.variables if len(v.shape)]
    return [optimizer.iterations, *averages]


def state(optimizer):
    return [np.asarray(variable) for variable in variables(optimizer)]


def arrays(name, values):
    return {f"{name}{n:03}": value for n, value in enumerate(values)}


def compare(model, way, file, numbers, keras):
    """Return in what a loaded model is as the saved one."""
    predictions = models.predict(model, file.model)
    if not near(predictions, numbers["predictions"]):
        return "no error, but other predictions"
    if way in PREDICTS:
        return "predicts"
    if "later" in numbers:
        if getattr(model, "optimizer", None) is None:
            models.compile_(model, keras)
        models.train(model, models.MORE)
        if near(models.predict(model, file.model), numbers["later"]):
            return "continues"
    return "equal"


def near(found, wanted):
    """Return whether all predictions are equal, but for rounding."""
    if found.shape != wanted.shape:
        return False
    return bool(np.abs(found - wanted).max() < NEAR * np.abs(wanted).max())


def message(error, file):
    """Return an error in a line, without what differs from run to run."""
    text = str(error).replace(str(file.folder) + os.sep, "")
    text = re.sub(r"0x[0-9a-f]+", "0x...", " ".join(text.split()))
    head, cause, text = text.rpartition(CAUSE)
    head = re.sub(r"config=\{.*\}", "config={...}", head)
    if cause:
        text = f"{shorten(head.strip(), LENGTH // 2)} {cause}{text}"
    return shorten(f"{type(error).__name__}: {text}", LENGTH)


def shorten(text, length):
    """Return the first words of a text, with dots for the rest."""
    if len(text) <= length:
        return text
    return text[:length].rpartition(" ")[0] + " ..."


def serve(command, module, folder):
    """Write or read what standard input names; print a line for each."""
    keras = importlib.import_module(module)
    if module == "tensorflow":
        keras = keras.keras
    for line in sys.stdin:
        name = line.rstrip("\n")
        model, format_ = name.split("\t")
        signal.alarm(LIMIT)
        keras.backend.clear_session()
        file = File(model, format_, Path(folder, model, format_))
        found = (write if command == "write" else read)(file, keras)
        print(json.dumps([name, found]), flush=True)


def example():
    """Print what each way makes of a functional model of Keras 2."""
    import keras
    import tf_keras

    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    print("functional, saved by tf_keras, loaded by keras")
    with tempfile.TemporaryDirectory() as folder:
        for format_ in FILES:
            file = File("functional", format_, Path(folder, format_))
            assert write(file, tf_keras) == {"written": "yes"}
            print(f"\n{format_}")
            for way, what in read(file, keras).items():
                print(shorten(f"  {way}: {what}", 75))


if __name__ == "__main__":
    if len(sys.argv) == 4:
        serve(*sys.argv[1:])
    else:
        example()
