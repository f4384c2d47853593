import keras
import numpy as np

x = np.array([[0.0], [1.0]], "float32")


def train(ended_by):
    dense = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((1,)), dense])
    model.compile("sgd", "mse")
    val_loss = iter([3.0, 1.0, 2.0, 4.0])  # epoch 2 is the best

    class Script(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs):
            dense.kernel.assign([[epoch + 1.0]])  # so that one can tell
            logs["val_loss"] = next(val_loss)
            if epoch == 2 and ended_by == "stop_training":
                self.model.stop_training = True
            if epoch == 2 and ended_by == "Ctrl-C":
                raise KeyboardInterrupt
            if epoch == 2 and ended_by == "an error":
                raise RuntimeError

    callbacks = [
        Script(),
        keras.callbacks.EarlyStopping(patience=9, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True),
    ]
    try:
        model.fit(x, x, epochs=4, callbacks=callbacks, verbose=0)
    except (KeyboardInterrupt, RuntimeError):
        pass
    saved = keras.models.load_model("best.keras").layers[0]
    return int(dense.kernel[0, 0]), int(saved.kernel[0, 0])


kept, saved = {}, {}
for ended_by in "the last epoch", "stop_training", "Ctrl-C", "an error":
    kept[ended_by], saved[ended_by] = train(ended_by)
    print(
        f"{ended_by:14}  weights of epoch {kept[ended_by]}, "
        f"file of epoch {saved[ended_by]}"
    )
