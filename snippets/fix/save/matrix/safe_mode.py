import keras
import numpy as np

x = np.eye(4, dtype="float32")
model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(3),
        keras.layers.Lambda(lambda t: t * 2),
    ]
)
model.save("model.keras")

try:
    keras.saving.load_model("model.keras")
except ValueError as error:
    print("As it is:", str(error).partition(".")[0])
loaded = keras.saving.load_model("model.keras", safe_mode=False)
gap = np.abs(loaded.predict(x, verbose=0) - model.predict(x, verbose=0)).max()
print(f"safe_mode=False: difference {gap:.6f}")
