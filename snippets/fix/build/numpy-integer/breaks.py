import keras
import numpy as np

y = np.array([0, 2, 1, 2])
classes = y.max() + 1

layer = keras.layers.Dense(classes, activation="softmax")
