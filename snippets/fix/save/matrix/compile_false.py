import logging
import warnings

import keras
import numpy as np
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")


def build(k):
    return k.Sequential([k.Input((4,)), k.layers.Dense(3)])


x = np.eye(4, dtype="float32")
old = build(tf_keras)
old.compile(optimizer="adam", loss="mse")
old.save("old.h5")

try:
    keras.saving.load_model("old.h5")
except ValueError as error:
    print("As it is:", error)
new = keras.saving.load_model("old.h5", compile=False)
new.compile(optimizer="adam", loss="mse")
gap = np.abs(new.predict(x, verbose=0) - old.predict(x, verbose=0)).max()
print(f"compile=False: difference {gap:.6f}")
