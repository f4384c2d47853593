import logging
import os

import keras

logging.disable(logging.WARNING)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.save("model.h5")
os.rename("model.h5", "model.keras")  # the file is there

keras.models.load_model("model.keras")
