import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x.astype("float32") / 16, y.astype("int32")


def glorot(inputs, outputs, seed):
    limit = (6 / (inputs + outputs)) ** 0.5
    return tf.random.stateless_uniform(
        (inputs, outputs), [seed, 0], minval=-limit, maxval=limit
    )


@tf.function
def step(x, y, variables, number):
    w1, b1, w2, b2 = variables
    with tf.GradientTape() as tape:
        hidden = tf.nn.relu(x @ w1 + b1)
        hidden = tf.nn.experimental.stateless_dropout(
            hidden, rate=0.2, seed=[2, number]
        )
        loss = tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels=y, logits=hidden @ w2 + b2
        )
        loss = tf.reduce_mean(loss)
    gradients = tape.gradient(loss, variables)
    for variable, gradient in zip(variables, gradients, strict=True):
        variable.assign_sub(0.5 * gradient)


def train():
    start = [
        glorot(64, 32, seed=1),
        tf.zeros(32),
        glorot(32, 10, seed=3),
        tf.zeros(10),
    ]
    variables = [tf.Variable(tensor) for tensor in start]
    batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(128)
    for number, (xs, ys) in batches.repeat(3).enumerate():
        step(xs, ys, variables, tf.cast(number, tf.int32))
    return [s.numpy() for s in start], [v.numpy() for v in variables]


start, weights = train()
_, again = train()

print("first weight:", f"{start[0][0, 0]:.4f}")
print("trained:     ", f"{weights[0][20, 0]:.4f}")
same = all(np.array_equal(a, b) for a, b in zip(weights, again, strict=True))
print("second run, bit for bit:", same)
