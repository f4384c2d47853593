import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

images, _ = load_digits(return_X_y=True)
x = images[:100].reshape(-1, 8, 8).astype("float32") / 16
x[::2, 6:] = 0  # every second sequence ends after 6 of 8 rows
real = (x != 0).any(axis=-1)

random = np.random.default_rng(0)
shapes = [(8, 2, 4), (2, 4)] * 3 + [(2, 4, 8), (8,)]
values = [random.normal(0, 0.5, shape) for shape in shapes]
weights = [tf.Variable(value, dtype="float32") for value in values]
# Axes: batch, target row, source row, input, head, size, output.
wq, bq, wk, bk, wv, bv, wo, bo = weights

with tf.GradientTape() as tape:
    query = tf.einsum("bti,ihd->bthd", x, wq) + bq
    key = tf.einsum("bsi,ihd->bshd", x, wk) + bk
    value = tf.einsum("bsi,ihd->bshd", x, wv) + bv
    scores = tf.einsum("bthd,bshd->bhts", query, key) / 4**0.5
    scores = tf.where(real[:, None, None, :], scores, scores.dtype.min)
    scores = tf.nn.softmax(scores)
    heads = tf.einsum("bhts,bshd->bthd", scores, value)
    outputs = tf.einsum("bthd,hdo->bto", heads, wo) + bo
    loss = tf.reduce_mean(outputs**2)
gradients = tape.gradient(loss, weights)

print("outputs", outputs.shape)
print("row 0 looks at", scores[0, 0, 0].numpy().round(2))
