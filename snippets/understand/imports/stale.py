import keras
import numpy as np
from tensorflow.python.keras.layers import Dense as StaleDense

print("a Keras layer:", issubclass(StaleDense, keras.Layer))


class Mixed(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = keras.layers.Dense(3)
        self.last = StaleDense(1)

    def call(self, x):
        return self.last(self.first(x))


keras.utils.set_random_seed(0)
x, y = np.ones((8, 4), "float32"), np.ones((8, 1), "float32")
model = Mixed()
model(x)
layers = {"Keras": model.first, "stale": model.last}
before = {name: layer.get_weights()[0] for name, layer in layers.items()}

model.compile(optimizer="sgd", loss="mse")
model.fit(x, y, epochs=5, verbose=0)

print("weights that the model knows:", len(model.weights), "of 4")
for name, layer in layers.items():
    same = np.array_equal(before[name], layer.get_weights()[0])
    print(f"{name} layer:", "not trained" if same else "trained")
