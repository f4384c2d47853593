import os
import subprocess
import warnings

import keras
import numpy as np
import tf_keras
from keras.layers import LSTM, BatchNormalization, Conv2D, Dense, Flatten

warnings.simplefilter("ignore")
# "old.py" trains on Keras 2.3.1 and writes two models in three ways.
command = ["uv", "run", "--quiet", "--script", "old.py"]
# TensorFlow 2 sets TF2_BEHAVIOR; TensorFlow 1.15 must not inherit it.
env = {k: v for k, v in os.environ.items() if k != "TF2_BEHAVIOR"}
subprocess.run(command, check=True, capture_output=True, env=env)
frozen = np.load("frozen.npz")

rebuilt = {
    "cnn": [
        keras.Input((8, 8, 1)),
        Conv2D(8, 3, activation="relu"),
        BatchNormalization(),
        Flatten(),
        Dense(10, activation="softmax"),
    ],
    "lstm": [
        keras.Input((8, 8)),
        LSTM(16),
        Dense(10, activation="softmax"),
    ],
}


def with_weights(file, name):
    model = keras.Sequential(rebuilt[name])
    model.load_weights(file)
    return model


def from_json(name):
    with open(f"{name}.json") as file:
        return keras.models.model_from_json(file.read())


ways = {
    "load_model": lambda name: keras.saving.load_model(f"{name}.h5"),
    "compile=False": lambda name: keras.saving.load_model(
        f"{name}.h5", compile=False
    ),
    "model_from_json": from_json,
    "load_weights, model file": lambda name: with_weights(f"{name}.h5", name),
    "load_weights, weights file": lambda name: with_weights(
        f"{name}_weights.h5", name
    ),
    "tf_keras load_model": lambda name: tf_keras.models.load_model(
        f"{name}.h5"
    ),
}
for name in rebuilt:
    print(name)
    for way, read in ways.items():
        try:
            predictions = read(name).predict(frozen[name + "_x"], verbose=0)
            gap = np.abs(predictions - frozen[name]).max()
            assert gap < 1e-5
            print(f"  {way}: largest difference {gap:.6f}")
        except (TypeError, ValueError) as error:
            print(f"  {way}: {type(error).__name__}")
