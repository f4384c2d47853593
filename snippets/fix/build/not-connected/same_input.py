import keras
import numpy as np

old = keras.Input((3,))
base = keras.Model(old, keras.layers.Dense(2)(old))

outputs = keras.layers.Dense(1)(base.output)
model = keras.Model(base.input, outputs)

print(model(np.ones((1, 3))).shape)
