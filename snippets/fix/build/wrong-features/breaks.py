import keras
import numpy as np

model = keras.Sequential()
model.add(keras.Input((3,)))
model.add(keras.layers.Dense(1))

model(np.ones((8, 4)))
