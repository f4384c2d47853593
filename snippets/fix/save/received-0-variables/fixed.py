import keras
import numpy as np


def build(normalize):
    inputs = keras.Input((4,))
    x = keras.layers.Dense(8, name="hidden")(inputs)
    if normalize:
        x = keras.layers.BatchNormalization(name="normalization")(x)
    return keras.Model(inputs, keras.layers.Dense(3, name="scores")(x))


keras.utils.set_random_seed(0)
old, same, new = build(False), build(False), build(True)
old.save_weights("model.weights.h5")

same.load_weights("model.weights.h5")
x = np.ones((1, 4))
difference = np.abs(same.predict(x, verbose=0) - old(x)).max()
print(f"same model: difference {difference:.6f}")

for name in ("hidden", "scores"):
    weights = same.get_layer(name).get_weights()
    new.get_layer(name).set_weights(weights)
    print(f"new model: {name}, {len(weights)} weights copied")
