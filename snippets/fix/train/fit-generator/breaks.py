import keras
import numpy as np


def batches():
    while True:
        yield np.ones((8, 4)), np.ones((8, 1))


model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit_generator(batches(), steps_per_epoch=4, epochs=2)
