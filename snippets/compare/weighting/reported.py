import keras
import numpy as np
from sklearn.datasets import load_digits

x, digit = load_digits(return_X_y=True)
x = x.astype("float32") / 16
y = (digit == 8).astype("float32")[:, None]
weight = np.where(y[:, 0] == 1, 5.0, 0.5)

dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((64,)), dense])
accuracy = keras.metrics.BinaryAccuracy
model.compile(
    optimizer=keras.optimizers.SGD(0.0),  # learns nothing
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=[accuracy("accuracy", threshold=0.0)],
    weighted_metrics=[accuracy("weighted", threshold=0.0)],
)
names = ("loss", "accuracy", "weighted")


def fit(*data, **options):
    history = model.fit(*data, verbose=0, **options).history
    trained = [history[name][0] for name in names]
    return trained, [history[f"val_{name}"][0] for name in names]


classes = {0: 0.5, 1: 5.0}
twice = [np.concatenate([rows, rows]) for rows in (x, y, weight)]
trained, plain = fit(x, y, class_weight=classes, validation_data=(x, y))
_, three = fit(x, y, validation_data=(x, y, weight))
_, split = fit(*twice[:2], sample_weight=twice[2], validation_split=0.5)
rows = {
    "fit, class_weight": trained,
    "validation x, y": plain,
    "validation x, y, w": three,
    "validation_split": split,
    "evaluate": model.evaluate(x, y, verbose=0),
}
rows["evaluate"] = [rows["evaluate"][i] for i in (0, 1, -1)]
print(f"{'':18} loss   accur. weighted")
for name, values in rows.items():
    print(f"{name:18}", *(f"{value:.4f}" for value in values))
