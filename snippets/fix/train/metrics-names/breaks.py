import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss="mse", metrics=["mae"])
results = model.evaluate(np.ones((8, 4)), np.ones((8, 1)), verbose=0)

print(model.metrics_names)
mae = results[model.metrics_names.index("mae")]
