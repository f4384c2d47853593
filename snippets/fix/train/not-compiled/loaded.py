import keras
import numpy as np

x, y = np.ones((3, 2)), np.ones((3, 1))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, verbose=0)
model.save("model.keras")

print("predict needs no compile:")
bare = keras.models.load_model("model.keras", compile=False)
print(" ", bare.predict(x, verbose=0).shape, "compiled:", bare.compiled)

whole = keras.models.load_model("model.keras")
print("compiled:", whole.compiled, "steps:", int(whole.optimizer.iterations))
