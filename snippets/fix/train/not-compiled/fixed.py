import keras
import numpy as np

x, y = np.ones((3, 2)), np.ones((3, 1))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, verbose=0)
print("steps:", int(model.optimizer.iterations))
