import logging

import keras

logging.disable(logging.WARNING)
small = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
small.save("model.h5")

large = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(3)]
)
large.load_weights("model.h5")
