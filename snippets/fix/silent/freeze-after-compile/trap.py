import keras
import numpy as np
from sklearn.datasets import load_wine

keras.utils.set_random_seed(0)
x, y = load_wine(return_X_y=True)
dense = keras.layers.Dense(8, activation="relu")
model = keras.Sequential([keras.Input((13,)), dense, keras.layers.Dense(3)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile("adam", loss)
model.fit(x, y, verbose=0)

dense.trainable = False
before = dense.get_weights()[0]
model.fit(x, y, verbose=0)

print("trainable weights listed:", len(model.trainable_weights))
still = np.array_equal(before, dense.get_weights()[0])
print("the frozen layer kept its weights:", still, "(expected: True)")
