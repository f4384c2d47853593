# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2", "scikit-learn==1.9.1"]
# ///
import os

os.environ.setdefault("KERAS_BACKEND", "jax")
import keras
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

x, y = load_breast_cancer(return_X_y=True)
x, y = scale(x).astype("float32"), y.astype("float32")[:, None]

dense = keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
model = keras.Sequential([keras.Input((30,)), dense])
model.compile(keras.optimizers.Adam(0.05), "binary_crossentropy")


class Record(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.losses, self.rates = [], []

    def on_epoch_end(self, epoch, logs=None):
        self.losses.append(logs["val_loss"])
        self.rates.append(float(self.model.optimizer.learning_rate))


record = Record()
model.fit(
    x[:100],
    y[:100],
    epochs=100,
    shuffle=False,
    validation_data=(x[100:], y[100:]),
    callbacks=[
        record,
        keras.callbacks.ReduceLROnPlateau(factor=0.5, patience=2),
        keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True),
        keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True),
    ],
    verbose=0,
)
losses, rates = record.losses, record.rates
kept = model.evaluate(x[100:], y[100:], verbose=0)

print("val_loss", *(f"{loss:.4f}" for loss in losses))
print("rate    ", *(f"{rate:.4f}" for rate in rates))
print(f"epochs {len(losses)}, val_loss of the weights kept {kept:.4f}")
print("backend:", keras.backend.backend())
