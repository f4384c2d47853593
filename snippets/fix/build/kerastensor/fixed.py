import keras
import numpy as np

inputs = keras.Input((28, 28))
outputs = keras.ops.mean(inputs, axis=-1)
model = keras.Model(inputs, outputs)

print(model(np.ones((1, 28, 28))).shape)
