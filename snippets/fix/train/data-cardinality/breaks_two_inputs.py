import keras
import numpy as np

ages, pictures = keras.Input((1,)), keras.Input((64,))
both = keras.layers.Concatenate()([ages, pictures])
model = keras.Model([ages, pictures], keras.layers.Dense(1)(both))
model.compile(loss="mse")

# One row for each of five people, but six pictures.
x = [np.ones((5, 1)), np.ones((6, 64))]
model.fit(x, np.ones(5), verbose=0)
