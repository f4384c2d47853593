import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras
import tensorflow as tf
from tensorflow.keras.layers import Dense

print("tf.keras              ", tf.keras.layers.Dense.__module__.split(".")[0])
print("from tensorflow.keras ", Dense.__module__.split(".")[0])
print("keras                 ", keras.layers.Dense.__module__.split(".")[0])
