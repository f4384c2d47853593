import os

os.environ["KERAS_BACKEND"] = "TensorFlow"

import tensorflow as tf

layer = tf.keras.layers.Dense(1)
