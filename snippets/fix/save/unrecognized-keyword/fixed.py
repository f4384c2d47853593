import logging
import warnings

import keras
import numpy as np
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
tf_keras.utils.set_random_seed(0)
old = tf_keras.Sequential(
    [
        tf_keras.Input((8, 8, 3)),
        tf_keras.layers.DepthwiseConv2D(3),
        tf_keras.layers.Reshape((36, 3)),
        tf_keras.layers.LSTM(2),
    ]
)
old.save("old.h5")


def without(layer, name):
    class Old(layer):
        @classmethod
        def from_config(cls, config):
            config.pop(name, None)
            return layer.from_config(config)

    return Old


model = keras.models.load_model(
    "old.h5",
    compile=False,
    custom_objects={
        "DepthwiseConv2D": without(keras.layers.DepthwiseConv2D, "groups"),
        "LSTM": without(keras.layers.LSTM, "time_major"),
    },
)
model.save("new.keras")
model = keras.models.load_model("new.keras")

x = np.ones((1, 8, 8, 3), "float32")
print("layers:", [type(layer).__name__ for layer in model.layers])
difference = np.abs(model.predict(x, verbose=0) - old(x)).max()
print(f"difference {difference:.6f}")
