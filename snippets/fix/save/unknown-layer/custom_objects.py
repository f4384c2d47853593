import logging

import keras
import numpy as np

logging.disable(logging.WARNING)


class Scale(keras.layers.Layer):
    def call(self, inputs):
        return inputs * 2


model = keras.Sequential([keras.Input((4,)), Scale()])
for name in ("model.keras", "model.h5"):
    model.save(name)
    loaded = keras.models.load_model(name, custom_objects={"Scale": Scale})
    print(name, loaded.predict(np.ones((1, 4)), verbose=0))
