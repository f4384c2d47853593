import keras
import numpy as np

y = np.array([0, 2, 1, 2])
classes = int(y.max()) + 1

layer = keras.layers.Dense(classes, activation="softmax")
print(layer.units, type(layer.units))
print(len(np.unique(y)), type(len(np.unique(y))))
