import keras
import numpy as np

inputs = keras.Input((3,))
outputs = keras.ops.mean(inputs, axis=-1)
model = keras.Model(inputs, outputs)

print(model(np.array([[1.0, 2.0, 6.0]])).numpy())
