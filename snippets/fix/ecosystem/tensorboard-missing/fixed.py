# /// script
# requires-python = "==3.11.*"
# dependencies = [
#   "tensorflow-cpu==2.21.0", "keras==3.15.1", "tensorboard==2.20.0",
# ]
# ///
from pathlib import Path

import keras
import numpy as np

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x, y = np.ones((8, 2)), np.ones((8, 1))
model.fit(x, y, verbose=0, callbacks=[keras.callbacks.TensorBoard("logs")])
for file in sorted(Path("logs").rglob("events*")):
    print(file.parent, "has a file of events:", file.stat().st_size > 0)
