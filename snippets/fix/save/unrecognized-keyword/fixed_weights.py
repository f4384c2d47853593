import keras
import numpy as np
import tf_keras


def build(k):
    return k.Sequential([k.Input((5, 4)), k.layers.LSTM(3)])


tf_keras.utils.set_random_seed(0)
old = build(tf_keras)
old.save("old.keras")

model = build(keras)
model.load_weights("old.keras")

x = np.ones((1, 5, 4), "float32")
difference = np.abs(model.predict(x, verbose=0) - old(x)).max()
print(f"difference {difference:.6f}")
