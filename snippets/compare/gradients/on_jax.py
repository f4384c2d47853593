# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2", "scikit-learn==1.9.1"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
kernel = np.random.default_rng(0).normal(0, 0.1, (64, 10))

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
model.set_weights([kernel, np.zeros(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def compute_loss(trainable, non_trainable):
    logits, non_trainable = model.stateless_call(trainable, non_trainable, x)
    return loss_fn(y, logits)


trainable = [v.value for v in model.trainable_variables]
non_trainable = [v.value for v in model.non_trainable_variables]
value_and_grad = jax.value_and_grad(compute_loss)
loss, gradients = value_and_grad(trainable, non_trainable)

print(f"loss {loss:.4f}")
for gradient in gradients:
    norm = np.linalg.norm(gradient)
    print(f"shape {gradient.shape}, norm {norm:.4f}")
