import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras
import tensorflow as tf

print("tf.keras ", tf.keras.layers.Dense.__module__)
print("keras    ", keras.layers.Dense.__module__)
