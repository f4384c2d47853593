import os
import signal
import subprocess
import sys

import keras
import numpy as np
from sklearn.datasets import load_digits


class KilledInTheMiddle(keras.callbacks.Callback):
    """What `kill -9`, or a machine that is taken away, does."""

    def on_epoch_begin(self, epoch, logs=None):
        self.epoch = epoch

    def on_train_batch_end(self, batch, logs=None):
        if (self.epoch, batch) == (3, 7):
            os.kill(os.getpid(), signal.SIGKILL)


def train(*callbacks):
    x, y = load_digits(return_X_y=True)
    x, y = x[:1792].astype("float32") / 16, y[:1792]
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss)
    history = model.fit(
        x,
        y,
        batch_size=128,
        epochs=5,
        shuffle=False,  # the same order in every run
        verbose=0,
        callbacks=[*callbacks],
    )
    return model.get_weights(), history.epoch


backup = keras.callbacks.BackupAndRestore("backup")
if sys.argv[1:] == ["killed"]:
    train(backup, KilledInTheMiddle())

child = subprocess.run(
    [sys.executable, __file__, "killed"], stderr=subprocess.DEVNULL
)
print("the first run ended with", signal.Signals(-child.returncode).name)
print("it leaves", sorted(os.listdir("backup")))

resumed, epochs = train(backup)
print("the second run trained epochs", epochs)
print("backup is there afterwards:", os.path.exists("backup"))

whole, epochs = train()
difference = max(np.abs(a - b).max() for a, b in zip(resumed, whole))
assert difference < 1e-6, difference
print(f"weights differ from a run never killed by {difference:.7f}")
