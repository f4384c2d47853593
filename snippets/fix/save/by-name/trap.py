import warnings

import keras
import numpy as np

warnings.filterwarnings("ignore", "A total of")


def network(*names):
    layers = [keras.layers.Dense(8, name=name) for name in names]
    layers += [keras.layers.Dense(3)]
    return keras.Sequential([keras.Input((8,)), *layers])


old = network("first", "second")
old.save_weights("old.weights.h5")

new = network("first", "added", "second")
new.load_weights("old.weights.h5", skip_mismatch=True)
for layer in new.layers[:-1]:
    for other in old.layers[:-1]:
        if np.array_equal(layer.kernel, other.kernel):
            print(f"{layer.name} has the weights of {other.name}")
