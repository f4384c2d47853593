import keras
import numpy as np

x, y = np.ones((3, 2)), np.array([1, 2, 3])
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, "softmax")])
# run_eagerly: only to make the message shorter.
model.compile(loss="sparse_categorical_crossentropy", run_eagerly=True)
model.fit(x, y, shuffle=False, verbose=0)
