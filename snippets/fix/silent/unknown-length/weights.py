import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x, y = ((x - x.mean(axis=0)) / x.std(axis=0))[:512], y[:512, None]
rows = tf.data.Dataset.from_tensor_slices((x, y))
known = rows.batch(128, drop_remainder=True)
unknown = rows.filter(lambda x, y: True).batch(128, drop_remainder=True)


def train(data, optimizer, dropout, epochs):
    keras.utils.set_random_seed(0)
    layers = [keras.layers.Dropout(0.5)] if dropout else []
    layers += [keras.layers.Dense(1, activation="sigmoid")]
    model = keras.Sequential([keras.Input((30,)), *layers])
    model.compile(optimizer(0.01), loss="binary_crossentropy")
    model.fit(data, epochs=epochs, shuffle=False, verbose=0)
    return model.get_weights()[0], int(model.optimizer.iterations)


print("epochs, steps: largest difference of the weights")
for name, optimizer, dropout in (
    ("SGD", keras.optimizers.SGD, False),
    ("Adam", keras.optimizers.Adam, False),
    ("AdamW", keras.optimizers.AdamW, False),
    ("SGD, Dropout", keras.optimizers.SGD, True),
):
    for epochs in (1, 3):
        weights, steps = train(known, optimizer, dropout, epochs)
        others, counted = train(unknown, optimizer, dropout, epochs)
        difference = np.abs(weights - others).max()
        print(f"{epochs}, {counted} for {steps}: {difference:.6f} {name}")
