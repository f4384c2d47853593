# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf

augment = keras.layers.Pipeline(
    [keras.layers.RandomFlip(), keras.layers.Rescaling(1 / 255)]
)
pictures = np.full((4, 8, 8, 3), 51, "float32")
data = tf.data.Dataset.from_tensor_slices(pictures).batch(2)
data = data.map(augment)
for batch in data.take(1):
    print(keras.backend.backend(), batch.shape, float(batch[0, 0, 0, 0]))
