# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras

print("backend:", keras.config.backend())
print(keras.ops.ones((2, 3)).shape)
