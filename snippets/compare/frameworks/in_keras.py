import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
random = np.random.default_rng(0)
first = random.normal(0, 0.1, (64, 32)).astype("float32")
second = random.normal(0, 0.1, (32, 10)).astype("float32")

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ]
)
model.set_weights([first, np.zeros(32), second, np.zeros(10)])
model.compile(
    optimizer=keras.optimizers.SGD(0.5),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
model.fit(
    x[:1280], y[:1280], batch_size=64, epochs=5, shuffle=False, verbose=0
)

logits = model.predict(x[1280:], verbose=0)
weights = model.get_weights()
print(f"right: {(logits.argmax(1) == y[1280:]).mean():.4f}")
print(f"sum of |weights|: {sum(abs(w).sum() for w in weights):.2f}")
print("first logits:", logits[0, :3].round(3))
