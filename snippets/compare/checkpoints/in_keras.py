import tempfile

import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


class Batches(keras.utils.PyDataset):
    order = np.arange(1797)

    def __len__(self):
        return 15

    def __getitem__(self, index):
        rows = self.order[128 * index : 128 * index + 128]
        return x[rows], y[rows]


class ByEpoch(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        batches.order = np.random.default_rng(epoch).permutation(1797)
        for number, variable in enumerate(self.model.variables):
            if variable.name == "seed_generator_state":
                variable.assign([number, 1000 * epoch])


def train(epochs, folder):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dropout(0.3),
            keras.layers.Dense(10),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.01), loss)
    backup = keras.callbacks.BackupAndRestore(folder, delete_checkpoint=False)
    options = {"callbacks": [backup, ByEpoch()], "verbose": 0}
    history = model.fit(batches, epochs=epochs, shuffle=False, **options)
    losses = [f"{loss:.4f}" for loss in history.history["loss"]]
    print("to epoch", epochs, *losses)
    return model


batches = Batches()
with tempfile.TemporaryDirectory() as folder:
    straight = train(5, folder)
with tempfile.TemporaryDirectory() as folder:
    train(3, folder)  # say that the program stops here
    resumed = train(5, folder)  # and is started again
