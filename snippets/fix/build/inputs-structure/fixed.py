import keras
import numpy as np

inputs = keras.Input((3,), name="features")
outputs = keras.layers.Dense(1)(inputs)
model = keras.Model(inputs, outputs)

print(model(np.ones((2, 3))).shape)
