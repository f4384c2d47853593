# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "scipy==1.16.3"]
# ///
import os

os.environ["KERAS_BACKEND"] = "numpy"

import keras

print(keras.config.backend())
