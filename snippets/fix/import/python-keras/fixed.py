import keras
import numpy as np
from keras.layers import Dense
from keras.models import Sequential

keras.utils.set_random_seed(0)
model = Sequential([Dense(1)])
model.compile(optimizer="adam", loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)

print("epochs trained:", len(history.history["loss"]))
