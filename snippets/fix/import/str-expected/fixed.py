import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

print(tf.keras.layers.Dense.__module__)
