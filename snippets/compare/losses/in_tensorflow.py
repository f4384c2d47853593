import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
one_hot = tf.one_hot(y, 10)
is_three = (y == 3).astype("float32")
limit = (6 / (64 + 10)) ** 0.5
kernel = tf.random.stateless_uniform((64, 10), [0, 0], -limit, limit)


def losses(kernel):
    logits = x @ kernel
    sparse = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
    smooth = tf.nn.softmax_cross_entropy_with_logits(
        one_hot * (1 - 0.1) + 0.1 / 10, logits
    )
    binary = tf.nn.sigmoid_cross_entropy_with_logits(
        is_three[:, None], logits[:, 3:4]
    )
    error = tf.cast(y[:, None], tf.float32) - logits[:, 0:1]
    small = tf.abs(error) <= 1.0
    huber = tf.where(small, error**2 / 2, tf.abs(error) - 0.5)
    return {
        "sparse": tf.reduce_mean(sparse),
        "one-hot, smoothed": tf.reduce_mean(smooth),
        "binary": tf.reduce_mean(binary),
        "Huber": tf.reduce_mean(huber),
    }


for name, loss in losses(kernel).items():
    print(f"{name}: {float(loss):.4f}")
