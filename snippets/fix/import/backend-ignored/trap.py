import os

import keras

os.environ["KERAS_BACKEND"] = "jax"  # too late

print("wanted: jax")
print("got:   ", keras.backend.backend())
