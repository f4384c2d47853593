import keras
import numpy as np


def weights(shape, name=None):
    return np.ones(shape)


layer = keras.layers.Dense(8, kernel_initializer=weights)
layer.build((None, 4))
