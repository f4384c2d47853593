import logging
import warnings

import keras
import numpy as np
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
x, y = np.ones((2, 4)), np.ones((2, 1))


def build(k, loss):
    k.utils.set_random_seed(0)
    model = k.Sequential([k.Input((4,)), k.layers.Dense(1)])
    model.compile(optimizer=k.optimizers.Adam(), loss=loss)
    return model


models = {
    "mse.h5": build(keras, "mse"),
    "fn.h5": build(tf_keras, tf_keras.losses.MeanSquaredError()),
    "optimizer.keras": build(tf_keras, "mse"),
}
for name, model in models.items():
    model.save(name)
    loaded = keras.models.load_model(name, compile=False)
    gap = np.abs(loaded.predict(x, verbose=0) - model(x)).max()
    loaded.compile(optimizer="adam", loss="mean_squared_error")
    loaded.fit(x, y, verbose=0)
    print(f"{name}: difference {gap:.6f}, trains on")
