# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np

x, y = np.ones((8, 4), "float32"), np.zeros((8, 1), "float32")
dense = keras.layers.Dense(4)
model = keras.Sequential([keras.Input((4,)), dense, keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(x, y, verbose=0)

dense.trainable = False
try:
    model.fit(x, y, verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

try:
    dense.get_weights()
except TypeError:
    print("and now the weights cannot be read any more")
