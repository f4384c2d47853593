import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(128)


def glorot(shape, seed):
    limit = (6 / sum(shape)) ** 0.5
    return tf.random.stateless_uniform(shape, (seed, 0), -limit, limit)


w1, b1 = tf.Variable(glorot((64, 32), seed=1)), tf.Variable(tf.zeros(32))
w2, b2 = tf.Variable(glorot((32, 10), seed=2)), tf.Variable(tf.zeros(10))
variables = [w1, b1, w2, b2]


def apply(x, dropout_seed=None):
    hidden = tf.nn.relu(x @ w1 + b1)
    if dropout_seed is not None:
        hidden = tf.nn.experimental.stateless_dropout(
            hidden, rate=0.3, seed=dropout_seed
        )
    return hidden @ w2 + b2


def loss_fn(y, logits):
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
    penalty = 0.002 * 2 * tf.nn.l2_loss(w1)
    return tf.reduce_mean(losses) + penalty, penalty


@tf.function
def train_step(x, y, step):
    with tf.GradientTape() as tape:
        loss, _ = loss_fn(y, apply(x, dropout_seed=(3, step)))
    gradients = tape.gradient(loss, variables)
    for w, gradient in zip(variables, gradients, strict=True):
        w.assign_sub(0.3 * gradient)


for step, (x_batch, y_batch) in batches.repeat(5).enumerate():
    train_step(x_batch, y_batch, step)

weights = [w.numpy() for w in variables]
logits = apply(x)
predicted = tf.nn.softmax(logits)
loss, penalty = loss_fn(y, logits)
accuracy = (predicted.numpy().argmax(1) == y).mean()
print(f"loss {loss:.4f}, of it penalty {penalty:.4f}")
print(f"accuracy {accuracy:.2f}")
