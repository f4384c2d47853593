import keras
import numpy as np

old = keras.Input((3,))
base = keras.Model(old, keras.layers.Dense(2)(old))

new = keras.Input((3,))
outputs = keras.layers.Dense(1)(base(new))
model = keras.Model(new, outputs)

print(model(np.ones((1, 3))).shape)
known = {id(weight) for weight in base.weights}
shared = [weight for weight in model.weights if id(weight) in known]
print(len(model.weights), "weights,", len(shared), "of them those of base")
