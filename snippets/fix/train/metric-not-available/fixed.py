import os

import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
model = keras.Sequential(
    [keras.Input((64,)), keras.layers.Dense(10, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])

stop = keras.callbacks.EarlyStopping(monitor="val_accuracy", mode="max")
keep = keras.callbacks.ModelCheckpoint(
    "best.keras", monitor="val_accuracy", mode="max", save_best_only=True
)
history = model.fit(
    x,
    y,
    validation_split=0.2,
    epochs=2,
    verbose=0,
    callbacks=[stop, keep],
)
print(sorted(history.history))
print("best.keras is there:", os.path.exists("best.keras"))
