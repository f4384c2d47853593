import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
x = np.random.rand(8, 4).astype("float32")
before = model(x)

dense = model.layers[0]
print("before:", dense.kernel.dtype)
dense.quantize("int8")
print("after: ", dense.kernel.dtype)

difference = np.abs(model(x) - before).max()
print(f"difference {difference:.3f}")
