import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x.astype("float32") / 16, y.astype("int32")
glorot = keras.initializers.GlorotUniform


def train():
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, "relu", kernel_initializer=glorot(seed=1)),
            keras.layers.Dropout(0.2, seed=2),
            keras.layers.Dense(10, kernel_initializer=glorot(seed=3)),
        ]
    )
    start = model.get_weights()
    model.compile(
        optimizer=keras.optimizers.SGD(0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    model.fit(x, y, batch_size=128, epochs=3, shuffle=False, verbose=0)
    return start, model.get_weights()


start, weights = train()
_, again = train()

print("first weight:", f"{start[0][0, 0]:.4f}")
print("trained:     ", f"{weights[0][20, 0]:.4f}")
same = all(np.array_equal(a, b) for a, b in zip(weights, again, strict=True))
print("second run, bit for bit:", same)
