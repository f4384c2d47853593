import keras
import numpy as np


def loss(y_true, y_pred):
    return np.mean(np.abs(y_true.numpy() - y_pred.numpy()))


model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss=loss)
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
