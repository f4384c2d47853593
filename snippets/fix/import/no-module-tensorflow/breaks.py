# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1"]
# ///
import keras

print(keras.config.backend())
