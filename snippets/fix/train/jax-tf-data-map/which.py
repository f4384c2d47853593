# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf
from keras import layers

pictures = np.ones((4, 8, 8, 3), "float32")
tried = {
    "RandomFlip": layers.RandomFlip(),
    "Rescaling": layers.Rescaling(1 / 255),
    "Resizing": layers.Resizing(4, 4),
    "Pipeline of RandomFlip": layers.Pipeline([layers.RandomFlip()]),
    "Sequential of RandomFlip": keras.Sequential([layers.RandomFlip()]),
    "Dense": layers.Dense(2),
    "keras.ops": lambda x: keras.ops.square(x),
    "resnet.preprocess_input": keras.applications.resnet.preprocess_input,
}
for name, function in tried.items():
    data = tf.data.Dataset.from_tensor_slices(pictures).batch(2)
    try:
        data.map(function)
        print(f"{name}: works")
    except NotImplementedError as error:
        print(f"{name}: {type(error).__name__}")
