import os

import keras

os.environ["KERAS_BACKEND"] = "jax"

print("asked for: jax")
print("runs on:  ", keras.backend.backend())
