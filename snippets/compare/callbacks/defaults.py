import os

import keras
import numpy as np

x, y = np.ones((1, 1)), np.zeros((1, 1))
callbacks = keras.callbacks


def fit(rate, *used):
    dense = keras.layers.Dense(1, kernel_initializer="ones", use_bias=False)
    model = keras.Sequential([keras.Input((1,)), dense])
    model.compile(keras.optimizers.SGD(rate), "mse")
    model.fit(x, y, epochs=9, callbacks=[*used], verbose=0)
    return model.optimizer


# This slow, each epoch improves the loss by 0.00004.
stop = callbacks.EarlyStopping("loss", patience=2)
steps = int(fit(1e-5, stop).iterations)
plateau = callbacks.ReduceLROnPlateau("loss", factor=0.5, patience=2)
halved = round(np.log2(1e-5 / fit(1e-5, plateau).learning_rate))
print("EarlyStopping let", steps, "of 9 epochs run")
print("ReduceLROnPlateau halved the rate", halved, "times")

# This fast, each epoch is worse than the one before.
stop = callbacks.EarlyStopping("loss", patience=2, restore_best_weights=True)
save = callbacks.ModelCheckpoint("best.keras", "loss", save_best_only=True)
kept = int(fit(1.05, save, stop).iterations)
saved = int(keras.saving.load_model("best.keras").optimizer.iterations)
print("optimizer steps, EarlyStopping", kept, "- ModelCheckpoint", saved)

os.remove("best.keras")
fit(1.1, save)  # another model, worse from the second epoch on
written = os.path.exists("best.keras")
print("the same ModelCheckpoint saved another model:", written)
