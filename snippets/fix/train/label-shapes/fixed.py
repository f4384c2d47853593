import keras
import numpy as np

keras.utils.set_random_seed(0)
x, y = np.ones((4, 2)), np.array([0, 2, 1, 2])
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, "softmax")])

model.compile(loss="sparse_categorical_crossentropy")
print(f"class numbers: {model.evaluate(x, y, verbose=0):.4f}")

model.compile(loss="categorical_crossentropy")
one_hot = keras.utils.to_categorical(y, num_classes=3)
print(f"one-hot:       {model.evaluate(x, one_hot, verbose=0):.4f}")
