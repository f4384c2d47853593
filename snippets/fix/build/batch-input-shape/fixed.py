import keras
import numpy as np

keras.utils.set_random_seed(0)

model = keras.Sequential()
model.add(keras.Input(batch_shape=(1, 5, 3)))
model.add(keras.layers.LSTM(4, stateful=True))
model.add(keras.layers.Dense(1))

x = np.ones((1, 5, 3))
print(f"first call:  {model(x).numpy()[0, 0]:.4f}")
print(f"second call: {model(x).numpy()[0, 0]:.4f}")
model.layers[0].reset_state()
print(f"after reset: {model(x).numpy()[0, 0]:.4f}")
