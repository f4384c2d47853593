import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:1792].astype("float32") / 16, y[:1792]  # 14 batches of 128

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ]
)
numbers = np.random.default_rng(0)
model.set_weights([0.1 * numbers.normal(size=w.shape) for w in model.weights])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(0.5), loss)
model.fit(x, y, batch_size=128, epochs=3, shuffle=False, verbose=0)

total = sum(np.abs(w).sum() for w in model.get_weights())
print(f"1 process: sum of the absolute weights {total:.3f}")
