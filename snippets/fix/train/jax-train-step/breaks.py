# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np


class MyModel(keras.Sequential):
    def train_step(self, data):
        x, y = data
        y_pred = self(x, training=True)
        return {"loss": self.compute_loss(x, y, y_pred)}


model = MyModel([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
