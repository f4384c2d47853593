import keras
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data.astype("float32") / 16
random = np.random.default_rng(0)
shapes = [(64, 32), (32,), (32, 10), (10,)]
weights = [random.normal(0, 0.1, shape) for shape in shapes]


class Digits(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = keras.layers.Dense(32, activation="relu")
        self.scores = keras.layers.Dense(10)

    def call(self, inputs):
        return self.scores(self.hidden(inputs))


model = Digits()
model(x[:1])  # The first call makes the weights.
model.set_weights(weights)

predictions = model(x)
first = ", ".join(f"{score:.4f}" for score in predictions[0, :4])
print(f"{predictions.shape[0]} images, first scores {first}")
