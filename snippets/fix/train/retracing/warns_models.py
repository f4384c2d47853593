import keras
import numpy as np

for _ in range(8):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.predict(np.ones((2, 4)), verbose=0)
