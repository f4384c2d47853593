# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "numpy"

import keras
import numpy as np

x = np.ones((2, 4), "float32")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
print("predict:", model.predict(x, verbose=0).shape)

model.compile(optimizer="adam", loss="mse")
model.fit(x, np.ones((2, 3), "float32"))
