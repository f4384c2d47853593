import logging
import warnings

import keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")

for loss in ("mse", "mae", "mean_squared_error", "huber"):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss=loss)
    for file in ("model.keras", "model.h5"):
        model.save(file)
        try:
            keras.models.load_model(file)
            result = "loads"
        except ValueError:
            result = "ValueError"
        print(f"{loss:19}{file:12}{result}")
