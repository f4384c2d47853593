import keras
import numpy as np


def check_own_randomness(model, copy, x):
    one, other = (np.array(m(x, training=True)) for m in (model, copy))
    assert not np.array_equal(one, other), "both draw the same numbers"


def make():
    return keras.Sequential([keras.Input((64,)), keras.layers.Dropout(0.5)])


keras.utils.set_random_seed(0)
x = np.ones((1, 64))
model, copy = make(), make()
copy.set_weights(model.get_weights())
check_own_randomness(model, copy, x)
print("copied by weights: passed")

for old, new in zip(model.variables, copy.variables):
    new.assign(old)
try:
    check_own_randomness(model, copy, x)
except AssertionError as error:
    print("copied by variables:", error)
