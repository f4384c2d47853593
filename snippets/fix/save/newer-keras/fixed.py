# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.12.0"]
# ///
import subprocess

import keras
import numpy as np

# Keras 3.15.1 writes new.keras, in an environment of its own.
subprocess.run(["uv", "run", "--quiet", "--script", "newer.py"], check=True)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
model.load_weights("new.keras")  # the whole file; only weights are read
prediction = model.predict(np.ones((1, 4)), verbose=0)[0]
print("Keras", keras.__version__, "predicts", prediction.round(4))
