import os

# Keras 3: the variable must not be set.
os.environ.pop("TF_USE_LEGACY_KERAS", None)

import tensorflow as tf

print(tf.keras.layers.Dense.__module__)

# Keras 2: by its own name, no variable. Needs: pip install tf-keras
import tf_keras

print(tf_keras.layers.Dense.__module__)
