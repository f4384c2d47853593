import keras
import numpy as np
import tensorflow as tf

y = np.array([[0.0], [1.0], [1.0], [0.0]], "float32")
p = np.array([[0.1], [0.9], [0.8], [0.3]], "float32")
weight = np.array([1.0, 1.0, 0.0, 0.0], "float32")

each = keras.losses.BinaryCrossentropy(reduction="none")(y, p)
default = keras.losses.BinaryCrossentropy()
by_weight = keras.losses.BinaryCrossentropy(
    reduction="mean_with_sample_weight"
)
losses = {
    "Keras's default": default(y, p, sample_weight=weight),
    "mean_with_sample_weight": by_weight(y, p, sample_weight=weight),
    "tf.compat.v1.losses": tf.compat.v1.losses.compute_weighted_loss(
        each, weight
    ),
    "by hand, over all 4": tf.reduce_sum(each * weight) / 4,
    "by hand, over the weights": tf.reduce_sum(each * weight) / 2,
}
for name, loss in losses.items():
    print(f"{name:26}{loss:.4f}")
