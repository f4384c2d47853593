import math

import keras
import numpy as np


def check_best_kept(model, x_val, y_val):
    best = min(model.history.history["val_loss"])
    kept = model.evaluate(x_val, y_val, verbose=0)
    assert math.isclose(kept, best, rel_tol=1e-3), (
        f"val_loss was {best:.2f}, and is {kept:.2f} now"
    )


def train(**options):
    # This learning rate is too high: each epoch is worse than the last.
    dense = keras.layers.Dense(1, kernel_initializer="ones", use_bias=False)
    model = keras.Sequential([keras.Input((1,)), dense])
    model.compile(keras.optimizers.SGD(1.1), "mse")
    stop = keras.callbacks.EarlyStopping(patience=3, **options)
    data = np.ones((1, 1)), np.zeros((1, 1))
    model.fit(
        *data, validation_data=data, epochs=9, callbacks=[stop], verbose=0
    )
    return model, *data


check_best_kept(*train(restore_best_weights=True))
print("restored: passed")

try:
    check_best_kept(*train())
except AssertionError as error:
    print("by default:", error)
