# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2", "scikit-learn==1.9.1"]
# ///
import os
import tempfile

os.environ.setdefault("KERAS_BACKEND", "jax")
import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def create():
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
    return model


def train(epochs, folder):
    keras.utils.set_random_seed(0)
    file = os.path.join(folder, "model.keras")
    exists = os.path.exists(file)
    model = keras.saving.load_model(file) if exists else create()
    print(keras.backend.backend(), "to epoch", epochs, end="")
    for epoch in range(int(model.optimizer.iterations) // 15, epochs):
        order = np.random.default_rng(epoch).permutation(1797)
        masks = model.layers[1].seed_generator.state
        masks.assign([0, 1000 * epoch])
        history = model.fit(x[order], y[order], 128, shuffle=False, verbose=0)
        model.save(file)
        print(f" {history.history['loss'][0]:.4f}", end="")
    print()
    return model


with tempfile.TemporaryDirectory() as folder:
    straight = train(5, folder)
with tempfile.TemporaryDirectory() as folder:
    train(3, folder)  # say that the program stops here
    resumed = train(5, folder)  # and is started again
