import keras
import numpy as np

model = keras.Sequential()
model.add(keras.layers.Dense(2))
model.add(keras.layers.Dense(1))

x = np.ones((1, 3))
model(x)
features = keras.Model(model.inputs[0], model.layers[0].output)
print(features(x).shape)
