import keras
import numpy as np

hidden = keras.layers.Dense(8, activation="relu")
output = keras.layers.Dense(3)

sequential = keras.Sequential([keras.Input((4,)), hidden, output])

inputs = keras.Input((4,))
functional = keras.Model(inputs, output(hidden(inputs)))


class Subclass(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden, self.output_layer = hidden, output

    def call(self, x):
        return self.output_layer(self.hidden(x))


x = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
for name, model in ("functional", functional), ("subclass", Subclass()):
    difference = np.abs(sequential(x) - model(x)).max()
    print(f"sequential and {name}: largest difference {difference:.6f}")
