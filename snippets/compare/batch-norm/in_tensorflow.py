import numpy as np
import tensorflow as tf
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
order = np.random.default_rng(0).permutation(len(x))
x, y = x[order].astype("float32"), y[order]
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(32)


class BatchNorm(tf.Module):
    def __init__(self, size, momentum=0.9, epsilon=1e-3):
        self.gamma = tf.Variable(tf.ones(size))
        self.beta = tf.Variable(tf.zeros(size))
        self.moving_mean = tf.Variable(tf.zeros(size), trainable=False)
        self.moving_variance = tf.Variable(tf.ones(size), trainable=False)
        self.momentum, self.epsilon = momentum, epsilon

    def __call__(self, x, training):
        mean, variance = self.moving_mean, self.moving_variance
        if training:
            mean, variance = tf.nn.moments(x, axes=[0])
            self.move(self.moving_mean, mean)
            self.move(self.moving_variance, variance)
        return tf.nn.batch_normalization(
            x, mean, variance, self.beta, self.gamma, self.epsilon
        )

    def move(self, average, value):
        average.assign(average * self.momentum + value * (1 - self.momentum))


norm = BatchNorm(13)
kernel, bias = tf.Variable(tf.zeros((13, 3))), tf.Variable(tf.zeros(3))
variables = [norm.gamma, norm.beta, kernel, bias]


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        logits = norm(x, training=True) @ kernel + bias
        loss = tf.reduce_mean(
            tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
        )
    gradients = tape.gradient(loss, variables)
    for w, gradient in zip(variables, gradients, strict=True):
        w.assign_sub(0.1 * gradient)


for x_batch, y_batch in batches.repeat(20):
    train_step(x_batch, y_batch)

weights = [w.numpy() for w in variables]
averages = [norm.moving_mean.numpy(), norm.moving_variance.numpy()]
predicted = tf.nn.softmax(norm(x, training=False) @ kernel + bias)
accuracy = (predicted.numpy().argmax(1) == y).mean()
print("moving mean    ", averages[0][:3].round(2))
print("moving variance", averages[1][:3].round(2))
print(f"accuracy {accuracy:.2f}")
