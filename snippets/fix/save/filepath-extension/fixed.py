import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
x = np.ones((1, 4))

model.save("model.keras")
loaded = keras.models.load_model("model.keras")

difference = np.abs(loaded.predict(x, verbose=0) - model(x)).max()
print(f"{type(loaded).__name__}, difference {difference:.6f}")
