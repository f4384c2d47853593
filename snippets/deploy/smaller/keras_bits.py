import os
import warnings

import keras
import numpy as np
from sklearn.datasets import load_digits

warnings.filterwarnings("ignore", "Layer InputLayer does not have")
keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
train, test = slice(0, 1500), slice(1500, None)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(256, activation="relu"),
        keras.layers.Dense(256, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x[train], y[train], epochs=10, verbose=0)
model.save("trained.keras")


def report(name, model):
    model.save("model.keras")
    size = os.path.getsize("model.keras") / 1e3
    digits = model.predict(x[test], verbose=0).argmax(1)
    accuracy = np.mean(digits == y[test])
    print(f"{name:24} {size:6.0f} KB  accuracy {accuracy:.3f}")


report("float32, with optimizer", model)
for mode in (None, "int8", "int4"):
    # Without the optimizer, which keeps two numbers for each weight.
    model = keras.models.load_model("trained.keras", compile=False)
    if mode:
        model.quantize(mode)
    report(mode or "float32", model)
