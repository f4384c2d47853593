import keras
import numpy as np

inputs = keras.Input((4,))
price = keras.layers.Dense(1, name="price")(inputs)
days = keras.layers.Dense(1, name="days")(inputs)
model = keras.Model(inputs, [price, days])

model.compile(loss="mse", metrics=["mae"])
model.fit(np.ones((8, 4)), [np.ones((8, 1)), np.ones((8, 1))], verbose=0)
