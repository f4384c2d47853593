# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "torch==2.13.0"]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras

print("Keras", keras.__version__, "on", keras.config.backend())
try:
    keras.distribution.list_devices()
except AttributeError as error:
    print("AttributeError:", error)
