import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
# NumPy draws the first weights: each backend draws its own numbers.
random = np.random.default_rng(0)
model.set_weights([random.normal(0, 0.1, w.shape) for w in model.weights])
before = model.predict(x, verbose=0)

model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, epochs=5, shuffle=False, verbose=0)
after = model.predict(x, verbose=0)

backend = keras.backend.backend()
np.savez(f"{backend}.npz", before=before, after=after)
print(f"backend {backend}: how likely the first picture is a {y[0]}")
print(f"  before training {before[0, y[0]]:.4f}, after {after[0, y[0]]:.4f}")
