# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.15.1"]
# ///
import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf

for attempt in 1, 2:
    try:
        tf.keras.layers.Dense(1)
    except (ImportError, RecursionError) as error:
        print(f"tf.keras, attempt {attempt}: {type(error).__name__}")

from tensorflow.keras.layers import Dense

print("from tensorflow.keras:", Dense.__module__)
