import warnings

import absl.logging
import keras
from sklearn.datasets import load_wine

absl.logging.set_verbosity("error")
keras.utils.set_random_seed(0)
x, y = load_wine(return_X_y=True)

model = keras.Sequential([keras.Input((13,)), keras.layers.Dense(3)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(x, y, verbose=0)

model.save("first.keras")
model.save("second.h5")
model.save("third.keras")

found = {}
for path in ("first.keras", "second.h5", "third.keras"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loaded = keras.models.load_model(path)
    found[path] = type(loaded.optimizer).__name__
    try:
        loaded.fit(x, y, verbose=0)
        found[path] += ", trains on"
    except ValueError as error:
        found[path] += f", {str(error).partition(':')[0]}"
    print(f"{path}: {found[path]}")
