import keras
import numpy as np

x = np.linspace(-1, 1, 64).reshape(64, 1)
y = 3 * x
with_gap = x.copy()
with_gap[5] = np.nan


def last_loss(x, y, rate=0.1, **options):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.layers.Dense(1)])
    optimizer = keras.optimizers.SGD(rate, **options)
    model.compile(optimizer, "mse")
    return model.fit(x, y, epochs=60, verbose=0).history["loss"][-1]


print("as it should be:", f"{last_loss(x, y):.4f}")
print("one NaN in the data:", last_loss(with_gap, y))
print("a learning rate of 50:", last_loss(x, y, 50.0))
print("rate 50, clipnorm=1:", np.isfinite(last_loss(x, y, 50.0, clipnorm=1)))
