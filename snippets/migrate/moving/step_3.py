# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "jax==0.10.2",
#     "keras==3.15.1",
#     "scikit-learn==1.9.1",
#     "tensorflow==2.21.0",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits


class Centre(keras.layers.Layer):
    def call(self, inputs):
        return inputs - keras.ops.mean(inputs, axis=-1, keepdims=True)


def smooth_loss(y_true, y_pred):
    labels = 0.9 * keras.ops.one_hot(y_true, 10) + 0.01
    losses = keras.ops.categorical_crossentropy(
        labels, y_pred, from_logits=True
    )
    return keras.ops.mean(losses)


x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32"), y))
data = data.map(lambda x, y: (x / 16, y)).batch(100)

layers = [keras.Input((64,)), keras.layers.Dense(32, activation="relu")]
model = keras.Sequential([*layers, Centre(), keras.layers.Dense(10)])
random = np.random.default_rng(0)
model.set_weights([0.1 * random.normal(size=w.shape) for w in model.weights])
optimizer = keras.optimizers.SGD(0.5, global_clipnorm=1.0)
model.compile(optimizer, loss=smooth_loss)
model.fit(data, epochs=5, verbose=0)

print("backend:", keras.backend.backend())
print(f"loss: {model.evaluate(data, verbose=0):.4f}")
