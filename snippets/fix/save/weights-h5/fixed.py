import os

import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.compile(optimizer="adam", loss="mean_squared_error")

callbacks = [
    keras.callbacks.ModelCheckpoint("model.{epoch:02d}.keras"),
    keras.callbacks.ModelCheckpoint(
        "model.{epoch:02d}.weights.h5", save_weights_only=True
    ),
]
x, y = np.ones((8, 4)), np.ones((8, 3))
model.fit(x, y, epochs=2, verbose=0, callbacks=callbacks)
print(*sorted(f for f in os.listdir() if f.startswith("model")), sep="\n")

model.save_weights("last.weights.h5")
again = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
again.load_weights("last.weights.h5")
difference = np.abs(again.predict(x, verbose=0) - model(x)).max()
print(f"difference {difference:.6f}")
