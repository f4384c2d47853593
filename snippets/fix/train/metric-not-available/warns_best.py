from pathlib import Path

import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
model.compile(loss="mse", metrics=["mae"])

keep = keras.callbacks.ModelCheckpoint(
    "{epoch}.keras", monitor="val_mae", mode="min", save_best_only=True
)
model.fit(x, y, epochs=3, verbose=0, callbacks=[keep])
print("saved:", *sorted(path.name for path in Path().glob("*.keras")))
