import logging

import keras
import numpy as np

logging.disable(logging.WARNING)
keras.utils.set_random_seed(0)
x, y = np.ones((8, 4)), np.ones((8, 1))
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(x, y, verbose=0)
model.save("model.keras")
model.save("model.h5")

from_h5 = keras.models.load_model("model.h5", compile=False)
from_h5.compile(optimizer="adam", loss="mean_squared_error")
print("model.h5:   ", int(from_h5.optimizer.iterations), "steps done")

from_keras = keras.models.load_model("model.keras")
print("model.keras:", int(from_keras.optimizer.iterations), "step done")

for loaded in (from_h5, from_keras):
    loaded.fit(x, y, verbose=0)
print("both train on")
