import keras
import numpy as np


def check_finite(**arrays):
    """Stop before training if an array has NaN or infinity in it."""
    for name, array in arrays.items():
        rows = np.argwhere(~np.isfinite(array))[:, 0]
        assert not len(rows), f"{name}: not finite in rows {rows[:3]}"


x = np.ones((8, 2))
y = np.ones(8)
bad = x.copy()
bad[5, 1] = np.nan
for name, data in {"x": x, "bad": bad}.items():
    try:
        check_finite(x=data, y=y)
        print(f"{name}: passed")
    except AssertionError as error:
        print(f"{name}: {error}")

model = keras.Sequential([keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(1e30), "mse")
stop = keras.callbacks.TerminateOnNaN()
history = model.fit(x, y, epochs=100, verbose=0, callbacks=[stop]).history
print("epochs until TerminateOnNaN:", len(history["loss"]))
