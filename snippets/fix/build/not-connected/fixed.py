import keras
import numpy as np

old = keras.Input((3,))
base = keras.Model(old, keras.layers.Dense(2)(old))

new = keras.Input((3,))
outputs = keras.layers.Dense(1)(base(new))
model = keras.Model(new, outputs)

print(model(np.ones((1, 3))).shape)
print(len(model.weights), "weights,", len(base.weights), "of them shared")
