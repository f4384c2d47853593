import keras
import numpy as np

x, y = np.ones((4, 2)), np.eye(3)[[0, 2, 1, 2]]
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, "softmax")])
model.compile(loss="sparse_categorical_crossentropy")
model.fit(x, y, verbose=0)
