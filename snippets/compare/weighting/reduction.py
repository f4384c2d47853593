import keras
import numpy as np
import tensorflow as tf

y = np.array([[0.0], [0.0], [0.0], [1.0]])
p = np.array([[0.1], [0.4], [0.2], [0.3]])
weight = np.array([0.0, 1.0, 1.0, 5.0])
each = -np.log(np.where(y == 1, p, 1 - p))[:, 0]
total = (weight * each).sum()


def loss(reduction):
    loss = keras.losses.BinaryCrossentropy(reduction=reduction)
    return loss(y, p, sample_weight=weight)


metric = keras.metrics.BinaryCrossentropy()
metric.update_state(y, p, sample_weight=weight)
old = tf.compat.v1.losses.log_loss(y, p, weights=weight[:, None])

rows = {
    "by rows, 4": (total / 4, loss("sum_over_batch_size")),
    "by rows of weight > 0, 3": (total / 3, old),
    "by the weights, 7": (total / 7, loss("mean_with_sample_weight")),
    "a metric: also 7": (total / 7, metric.result()),
}
for name, (by_hand, computed) in rows.items():
    print(f"{name:25} {by_hand:.4f} {float(computed):.4f}")
