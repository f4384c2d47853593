import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
start = np.random.default_rng(0).normal(0, 0.1, (64, 10))

kernel = tf.Variable(start, dtype=tf.float32)
bias = tf.Variable(tf.zeros(10))

with tf.GradientTape() as tape:
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
        labels=y, logits=x @ kernel + bias
    )
    loss = tf.reduce_mean(losses)
gradients = tape.gradient(loss, [kernel, bias])

print(f"loss {loss:.4f}")
for gradient in gradients:
    print(f"shape {gradient.shape}, norm {tf.norm(gradient):.4f}")
