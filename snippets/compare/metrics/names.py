import keras
import numpy as np

x = np.zeros((4, 3), "float32")
labels = {
    "0 or 1": np.array([[0], [1], [1], [0]]),
    "class numbers": np.array([0, 1, 2, 3]),
    "one-hot vectors": np.eye(4),
    "prices": np.array([[9.5], [120.0], [3.2], [80.0]]),
}
resolved = {}
for name, y in labels.items():
    units = 1 if y.shape == (4, 1) else 4
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(units)])
    model.compile(loss="mse", metrics=["accuracy"])
    model.train_on_batch(x, y)
    metric = model.metrics[1].metrics[0]
    resolved[name] = type(metric).__name__
    print(f"{name:16}{resolved[name]}")
