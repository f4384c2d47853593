import logging

import keras

logging.disable(logging.WARNING)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.save("model.h5")

loaded = keras.models.load_model("model.h5")
