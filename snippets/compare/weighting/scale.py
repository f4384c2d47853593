import keras
import numpy as np

x, y = np.ones((4, 1)), np.array([0.0, 0.0, 0.0, 1.0])


def step(optimizer, factor):
    dense = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((1,)), dense])
    model.compile(optimizer, "mse")
    model.fit(x, y, sample_weight=np.full(4, factor), verbose=0)
    return float(dense.kernel[0, 0])


steps = {
    "SGD": [step(keras.optimizers.SGD(0.01), f) for f in (1, 10)],
    "Adam": [step(keras.optimizers.Adam(0.01), f) for f in (1, 10)],
}
for name, (once, tenfold) in steps.items():
    print(f"{name:4} step {once:.4f}, with weights times ten {tenfold:.4f}")
