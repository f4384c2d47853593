# /// script
# requires-python = "==3.11.*"
# dependencies = ["jax==0.10.2", "keras==3.15.1"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras

print("asked for: jax")
print("runs on:  ", keras.backend.backend())
