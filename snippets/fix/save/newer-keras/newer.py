# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
model.save("new.keras")
prediction = model.predict(np.ones((1, 4)), verbose=0)[0]
print("Keras", keras.__version__, "predicts", prediction.round(4))
