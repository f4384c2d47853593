# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.15.1", "keras==2.15.0"]
# ///
import logging
import warnings

import keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
model = keras.Sequential(
    [keras.Input((4,)), keras.layers.Lambda(lambda x: x * 2)]
)
print("Keras", keras.__version__)
for name in ("model.h5", "model.keras"):
    model.save(name)
    try:
        keras.models.load_model(name)
        print(f"{name}: loads")
    except ValueError as error:
        print(f"{name}: ValueError: {str(error)[:34]}")
