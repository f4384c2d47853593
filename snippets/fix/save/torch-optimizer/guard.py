# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "torch==2.13.0"]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import json
import zipfile

import keras

NAMES = """SGD Adam AdamW RMSprop Adadelta Adagrad Adamax Nadam Lion
Ftrl Adafactor Lamb Muon""".split()


def tied_to_torch(file):
    """Tell whether a .keras file names an optimizer of PyTorch alone."""
    with zipfile.ZipFile(file) as opened:
        config = json.loads(opened.read("config.json"))
    optimizer = config.get("compile_config", {}).get("optimizer", {})
    return ".torch." in optimizer.get("module", "")


for name in NAMES:
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(getattr(keras.optimizers, name)(), "mse")
    model.save("model.keras")
    tied = tied_to_torch("model.keras")
    print(f"{name}: {'PyTorch alone' if tied else 'any backend'}")
