import keras
import numpy as np


def build(layers):
    dense = [keras.layers.Dense(4) for _ in range(layers)]
    return keras.Sequential([keras.Input((4,)), *dense])


keras.utils.set_random_seed(0)
saved, loaded = build(3), build(2)
saved.save_weights("model.weights.h5")
loaded.load_weights("model.weights.h5")

gap = np.abs(loaded.get_weights()[0] - saved.get_weights()[0]).max()
print("layers saved: 3, layers in the new model: 2, no error")
print(f"first layer, difference {gap:.6f}")
