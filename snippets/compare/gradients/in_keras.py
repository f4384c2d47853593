import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
kernel = np.random.default_rng(0).normal(0, 0.1, (64, 10))

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
model.set_weights([kernel, np.zeros(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

with tf.GradientTape() as tape:
    loss = loss_fn(y, model(x))
gradients = tape.gradient(loss, model.trainable_variables)

print(f"loss {loss:.4f}")
for gradient in gradients:
    print(f"shape {gradient.shape}, norm {tf.norm(gradient):.4f}")
