import os
import sys

import tensorflow as tf

print("loaded by now:", [m for m in ("keras", "tf_keras") if m in sys.modules])
print("before the first use:", type(tf.keras).__name__)
tf.keras.layers.Dense(1)
print("after the first use: ", type(tf.keras).__name__, tf.keras.__name__)

# Too late: the choice has been made.
os.environ["TF_USE_LEGACY_KERAS"] = "1"
print("Dense is from", tf.keras.layers.Dense.__module__)
