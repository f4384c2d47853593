import tensorflow as tf
from sklearn.datasets import load_digits

images, y = load_digits(return_X_y=True)
x = images.reshape(-1, 8, 8).astype("float32") / 16
x[::2, 6:] = 0  # every second sequence ends after 6 of 8 rows
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(64)


def glorot(shape, seed):
    limit = (6 / sum(shape)) ** 0.5
    return tf.random.stateless_uniform(shape, (seed, 0), -limit, limit)


units = 16
kernel = tf.Variable(glorot((8, 4 * units), seed=1))
recurrent = tf.Variable(glorot((units, 4 * units), seed=2))
# The gates in order: input, forget, candidate, output. Forget starts open.
bias = tf.Variable(tf.repeat([0.0, 1.0, 0.0, 0.0], units))
dense = tf.Variable(glorot((units, 10), seed=3)), tf.Variable(tf.zeros(10))
variables = [kernel, recurrent, bias, *dense]


def lstm(x):
    h = c = tf.zeros((tf.shape(x)[0], units))
    for step in tf.unstack(x, axis=1):
        z = step @ kernel + h @ recurrent + bias
        i, f, candidate, o = tf.split(z, 4, axis=1)
        new_c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(candidate)
        new_h = tf.sigmoid(o) * tf.tanh(new_c)
        # A row of zeros is padding: both states stay as they are.
        real = tf.reduce_any(step != 0, axis=1, keepdims=True)
        h, c = tf.where(real, new_h, h), tf.where(real, new_c, c)
    return h


@tf.function
def loss_fn(x, y):
    logits = lstm(x) @ dense[0] + dense[1]
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
    return tf.reduce_mean(losses), tf.nn.softmax(logits)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss, _ = loss_fn(x, y)
    gradients = tape.gradient(loss, variables)
    for w, gradient in zip(variables, gradients, strict=True):
        w.assign_sub(0.2 * gradient)


for x_batch, y_batch in batches.repeat(5):
    train_step(x_batch, y_batch)

weights = [w.numpy() for w in variables]
loss, predicted = loss_fn(x, y)
print(f"loss {loss:.4f}")
