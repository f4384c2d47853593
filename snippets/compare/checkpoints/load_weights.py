import warnings

import keras
import numpy as np

x, y = np.ones((8, 2)), np.ones((8, 1))


def create():
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    return model


model = create()
model.fit(x, y, epochs=3, verbose=0)
model.save_weights("model.weights.h5")

fresh = create()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    fresh.load_weights("model.weights.h5")
warning = str(caught[0].message).split(",")[0]

built = create()
built.optimizer.build(built.trainable_variables)
built.load_weights("model.weights.h5")

steps = [int(m.optimizer.iterations) for m in (model, fresh, built)]
print("optimizer steps: saved {}, loaded {}, built first {}".format(*steps))
print(warning)
