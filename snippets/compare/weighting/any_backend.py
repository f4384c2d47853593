# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2", "scikit-learn==1.9.1"]
# ///
import os

os.environ.setdefault("KERAS_BACKEND", "jax")
import keras
from keras import ops
from sklearn.datasets import load_digits

x, digit = load_digits(return_X_y=True)
x = x.astype("float32") / 16
y = (digit == 8).astype("float32")[:, None]


def weighted(y, logits):
    each = ops.binary_crossentropy(y, logits, from_logits=True)
    return ops.mean(ops.where(y == 1, 5.0, 0.5) * each, axis=-1)


dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((64,)), dense])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=weighted)
history = model.fit(x, y, 128, epochs=3, shuffle=False, verbose=0)
losses = history.history["loss"]
found = (model.predict(x, verbose=0) > 0)[y == 1].mean()

print(keras.backend.backend(), *(f"{loss:.4f}" for loss in losses))
print(f"eights found {found:.2f}")
