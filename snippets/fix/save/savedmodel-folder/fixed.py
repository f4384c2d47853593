import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
x = np.ones((1, 4))
model.export("folder", verbose=False)

layer = keras.layers.TFSMLayer("folder", call_endpoint="serve")
loaded = keras.Sequential([keras.Input((4,)), layer])

difference = np.abs(loaded.predict(x, verbose=0) - model(x)).max()
print(f"difference {difference:.6f}")
print("layers:", [type(layer).__name__ for layer in loaded.layers])
