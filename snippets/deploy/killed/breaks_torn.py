import os

import keras
import numpy as np


class Interrupted(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


def train(*callbacks):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile("sgd", "mse")
    x, y = np.ones((64, 64)), np.ones((64, 10))
    return model.fit(x, y, epochs=5, verbose=0, callbacks=[*callbacks])


def cut_in_half(file):
    """What a full disk, or a kill while writing, does."""
    os.truncate(file, os.path.getsize(file) // 2)


for double in (True, False):
    folder = f"double {double}"
    backup = keras.callbacks.BackupAndRestore(folder, double_checkpoint=double)
    try:
        train(backup, Interrupted())
    except KeyboardInterrupt:
        cut_in_half(f"{folder}/latest.weights.h5")
    history = train(backup)
    print(f"double_checkpoint={double}: trained epochs", history.epoch)
