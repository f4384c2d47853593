import os

import tensorflow as tf

os.environ["KERAS_BACKEND"] = "jax"

import keras

print("asked for:", os.environ["KERAS_BACKEND"])
print("got:      ", keras.config.backend())
print("tf.keras: ", tf.keras.config.backend())
