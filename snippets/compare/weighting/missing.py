import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # the error is printed below
import keras
import numpy as np
import tensorflow as tf

x, y = np.eye(3, dtype="float32"), np.arange(3)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(3)


def loss(*data, **weight):
    dense = keras.layers.Dense(3, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((3,)), dense])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(loss=loss)
    history = model.fit(*data, shuffle=False, verbose=0, **weight)
    return history.history["loss"][0]


losses = {
    "arrays, no weights": loss(x, y),
    "arrays, class 0 only": loss(x, y, class_weight={0: 5.0}),
    'arrays, class "0"': loss(x, y, class_weight={"0": 5.0}),
}
for name, value in losses.items():
    print(f"{name:20} loss {value:.4f}")

try:
    loss(dataset, class_weight={0: 5.0})
except tf.errors.InvalidArgumentError as error:
    reason = error.message.partition("indices")[2].splitlines()[0]
    print("dataset, class 0 only: indices" + reason)
