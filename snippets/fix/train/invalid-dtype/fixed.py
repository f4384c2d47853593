import keras
import numpy as np

x = np.array([[5.1, True], [4.9, False]], dtype=object)
x = x.astype("float32")
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])

print(x)
print(model.predict(x, verbose=0).shape)
