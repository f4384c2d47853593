import warnings

import keras
import numpy as np

warnings.filterwarnings("ignore", "A total of")


def check_taken_over(new, old, names):
    """Each of these layers must have the weights of its namesake."""
    for name in names:
        pairs = zip(
            new.get_layer(name).get_weights(),
            old.get_layer(name).get_weights(),
            strict=True,
        )
        same = all(np.array_equal(a, b) for a, b in pairs)
        assert same, f"{name}: other weights than in the old model"


def network(*names):
    layers = [keras.layers.Dense(8, name=name) for name in names]
    layers += [keras.layers.Dense(3)]
    return keras.Sequential([keras.Input((8,)), *layers])


old = network("first", "second")
old.save_weights("old.weights.h5")

for names in (["first", "second"], ["first", "added", "second"]):
    new = network(*names)
    new.load_weights("old.weights.h5", skip_mismatch=True)
    try:
        check_taken_over(new, old, ["first", "second"])
        print(names, "passed")
    except AssertionError as error:
        print(names, error)
