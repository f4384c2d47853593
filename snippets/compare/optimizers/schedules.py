import keras
import numpy as np

x, y = np.ones((32, 1)), np.ones((32, 1))  # 2 batches of 16


class Rates(keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        used.append(float(self.model.optimizer.learning_rate))


schedules = keras.optimizers.schedules
by_epoch = keras.callbacks.LearningRateScheduler(lambda epoch: 0.5**epoch)
rates = {}
for name, rate, callbacks in (
    ("Exponential", schedules.ExponentialDecay(1.0, 2, 0.5), []),
    (
        "  staircase",
        schedules.ExponentialDecay(1.0, 2, 0.5, staircase=True),
        [],
    ),
    ("Piecewise", schedules.PiecewiseConstantDecay([2], [1.0, 0.5]), []),
    ("Cosine", schedules.CosineDecay(1.0, 6), []),
    ("by epoch", 1.0, [by_epoch]),
):
    used = rates[name] = []
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    callbacks = [*callbacks, Rates()]
    model.fit(x, y, batch_size=16, epochs=3, verbose=0, callbacks=callbacks)
    print(f"{name:11}", *(f"{rate:.2f}" for rate in used))
