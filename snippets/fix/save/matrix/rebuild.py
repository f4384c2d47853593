import keras
import numpy as np
import tf_keras


def build(k):
    return k.Sequential([k.Input((5, 4)), k.layers.LSTM(8), k.layers.Dense(3)])


keras.utils.set_random_seed(0)
x = np.random.rand(2, 5, 4).astype("float32")
old = build(tf_keras)
old.save("old.keras")

try:
    keras.saving.load_model("old.keras")
except ValueError as error:
    print("As it is:", error)
new = build(keras)
new.load_weights("old.keras")
gap = np.abs(new.predict(x, verbose=0) - old.predict(x, verbose=0)).max()
print(f"Code and load_weights: difference {gap:.6f}")
