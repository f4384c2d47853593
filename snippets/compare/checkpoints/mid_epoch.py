import keras
import numpy as np

x, y = np.ones((100, 1)), np.ones((100, 1))


class Stop(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if self.model.optimizer.iterations == 17:
            raise KeyboardInterrupt


def train(*callbacks):
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    backup = keras.callbacks.BackupAndRestore("backup", save_freq=5)
    callbacks = [backup, *callbacks]
    model.fit(x, y, 10, epochs=2, callbacks=callbacks, verbose=0)
    return int(model.optimizer.iterations)


try:
    train(Stop())  # in the middle of the second epoch
except KeyboardInterrupt:
    steps = train()
print("batches in two epochs: 20, steps of the optimizer:", steps)
