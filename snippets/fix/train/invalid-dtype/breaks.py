import keras
import numpy as np

x = np.array([[5.1, True], [4.9, False]], dtype=object)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.predict(x, verbose=0)
