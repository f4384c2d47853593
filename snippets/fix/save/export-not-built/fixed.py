import keras
import numpy as np
import tensorflow as tf


class Network(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


keras.utils.set_random_seed(0)
x = np.ones((2, 4), "float32")
layered = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
called = Network()
called(x)

for name, model in {"layered": layered, "called": called}.items():
    model.export(name, verbose=False)
    loaded = tf.saved_model.load(name)
    difference = np.abs(loaded.serve(x) - model(x)).max()
    print(f"{name}: {sorted(loaded.signatures)}, difference {difference:.6f}")
