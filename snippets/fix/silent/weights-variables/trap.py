import keras
import numpy as np


def make():
    return keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dropout(0.5),
            keras.layers.Dense(1),
        ]
    )


def dropped(model):
    ones = np.ones((1, 64))
    return np.array(model.layers[0](ones, training=True)) == 0


model, copy = make(), make()
for old, new in zip(model.variables, copy.variables):
    new.assign(old)

print("weights:", len(model.weights), "variables:", len(model.variables))
same = np.array_equal(dropped(model), dropped(copy))
print("the copy drops the same units:", same, "(expected: False)")
