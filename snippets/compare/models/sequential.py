import keras
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data.astype("float32") / 16
random = np.random.default_rng(0)
shapes = [(64, 32), (32,), (32, 10), (10,)]
weights = [random.normal(0, 0.1, shape) for shape in shapes]

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ]
)
model.set_weights(weights)

predictions = model(x)
first = ", ".join(f"{score:.4f}" for score in predictions[0, :4])
print(f"{predictions.shape[0]} images, first scores {first}")
