# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "ai-edge-litert==2.3.0",
#     "keras==3.15.1",
#     "scikit-learn==1.9.1",
#     "tensorflow==2.21.0",
#     "torch==2.13.0",
# ]
# ///
import os
import subprocess
import sys

import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")


def train():
    """Train a digit reader and save it."""
    import keras

    keras.utils.set_random_seed(0)
    layers = keras.layers
    model = keras.Sequential(
        [keras.Input((64,)), layers.Dense(32, "relu"), layers.Dense(10)]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss)
    model.fit(images, labels, epochs=5, verbose=0)
    model.save("digits.keras")
    np.save("answers.npy", model.predict(images, verbose=0))
    print("trained and saved on", keras.backend.backend())


def convert():
    """Load the model, and write a file for phones."""
    import keras

    model = keras.models.load_model("digits.keras")
    model.export("digits.tflite", format="litert", verbose=False)
    print("loaded and exported on", keras.backend.backend())


def run():
    """Run the file as an app does: without Keras or TensorFlow."""
    from ai_edge_litert.interpreter import Interpreter

    runner = Interpreter("digits.tflite").get_signature_runner()
    (name,) = runner.get_input_details()
    (found,) = runner(**{name: images}).values()
    apart = abs(found - np.load("answers.npy")).max()
    print("app and PyTorch differ by less than 0.00001:", apart < 1e-5)


if sys.argv[1:]:
    globals()[sys.argv[1]]()
else:
    for part, backend in (("train", "torch"), ("convert", "tensorflow")):
        subprocess.run(
            [sys.executable, __file__, part],
            env=os.environ
            | {"KERAS_BACKEND": backend, "OMP_NUM_THREADS": "1"},
            check=True,
        )
    run()
