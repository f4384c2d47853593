# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.15.1"]
# ///
import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

layer = tf.keras.layers.Dense(1)
