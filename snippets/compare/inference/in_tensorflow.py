import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

images, _ = load_digits(return_X_y=True)
x = images.astype("float32") / 16


def glorot(shape, seed):
    limit = (6 / sum(shape)) ** 0.5
    return tf.random.stateless_uniform(shape, (seed, 0), -limit, limit)


class Digits(tf.Module):
    def __init__(self):
        self.w1 = tf.Variable(glorot((64, 32), seed=1))
        self.b1 = tf.Variable(tf.zeros(32))
        self.w2 = tf.Variable(glorot((32, 10), seed=2))
        self.b2 = tf.Variable(tf.zeros(10))

    @tf.function(input_signature=[tf.TensorSpec((None, 64))])
    def __call__(self, x):
        # No dropout: this function is for use, not for training.
        hidden = tf.nn.relu(x @ self.w1 + self.b1)
        return tf.nn.softmax(hidden @ self.w2 + self.b2)


model = Digits()
tf.saved_model.save(model, "saved")
saved = tf.saved_model.load("saved")

# What predict does: batch by batch, then one NumPy array.
batches = tf.data.Dataset.from_tensor_slices(x).batch(32)
predicted = np.concatenate([model(batch).numpy() for batch in batches])
ways = {"batches": predicted, "model(x)": model(x), "saved(x)": saved(x)}
for name, result in ways.items():
    largest = np.abs(result - predicted).max()
    print(f"{name:10}{type(result).__name__:12}{largest:.6f}")
