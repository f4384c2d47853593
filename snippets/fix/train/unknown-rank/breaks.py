import keras
import numpy as np

x, y = np.ones((8, 4)), np.ones(8)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.evaluate(x, y.reshape(-1, 1), verbose=0)
print("labels (8, 1): evaluated")
model.evaluate(x, y, verbose=0)
