# /// script
# requires-python = "==3.11.*"
# dependencies = ["jax==0.10.2", "keras==3.15.1", "torch==2.13.0"]
# ///
import os
import subprocess
import sys

SAVE = """
import keras
import numpy as np
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
model.save("model.keras")
"""
on_torch = os.environ | {"KERAS_BACKEND": "torch", "OMP_NUM_THREADS": "1"}
subprocess.run([sys.executable, "-c", SAVE], env=on_torch, check=True)

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np

model = keras.models.load_model("model.keras")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
