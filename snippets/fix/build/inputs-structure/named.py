import keras
import numpy as np

price = keras.Input((1,), name="price")
area = keras.Input((1,), name="area")
model = keras.Model({"price": price, "area": area}, price / area)

data = {"area": np.array([[2.0]]), "price": np.array([[8.0]])}
print(model(data).numpy())
