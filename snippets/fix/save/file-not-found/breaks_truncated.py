import logging
import os

import keras

logging.disable(logging.WARNING)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.save("model.h5")
os.truncate("model.h5", 6000)  # a download or a copy that stopped

keras.models.load_model("model.h5")
