import keras
import numpy as np

model = keras.Sequential()
model.add(keras.Input((3,)))
model.add(keras.layers.Dense(2))
model.add(keras.layers.Dense(1))

entry, hidden, end = model.inputs[0], model.layers[0], model.outputs[0]
features = keras.Model(entry, hidden.output)
both = keras.Model(entry, [hidden.output, end])

x = np.ones((1, 3))
print(features(x).shape)
print([tuple(y.shape) for y in both(x)])
