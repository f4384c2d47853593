import tensorflow as tf
from sklearn.datasets import load_digits

# Two devices out of one CPU; on a machine with GPUs, leave this out.
(cpu,) = tf.config.list_physical_devices("CPU")
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))
batches = data.batch(128, drop_remainder=True)
shares = strategy.experimental_distribute_dataset(batches)


def glorot(shape, seed):
    limit = (6 / sum(shape)) ** 0.5
    return tf.random.stateless_uniform(shape, (seed, 0), -limit, limit)


def variable(value):
    # Every replica assigns the same value; the first one's counts.
    first = tf.VariableAggregation.ONLY_FIRST_REPLICA
    return tf.Variable(value, aggregation=first)


with strategy.scope():
    w1, b1 = variable(glorot((64, 32), seed=1)), variable(tf.zeros(32))
    w2, b2 = variable(glorot((32, 10), seed=2)), variable(tf.zeros(10))
variables = [w1, b1, w2, b2]


def replica_step(x, y):
    with tf.GradientTape() as tape:
        logits = tf.nn.relu(x @ w1 + b1) @ w2 + b2
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
        # A share of the mean: divided by the rows of all replicas.
        loss = tf.reduce_sum(losses) / 128
    replica = tf.distribute.get_replica_context()
    gradients = tape.gradient(loss, variables)
    gradients = replica.all_reduce(tf.distribute.ReduceOp.SUM, gradients)
    for w, gradient in zip(variables, gradients, strict=True):
        w.assign_sub(0.5 * gradient)
    return loss


@tf.function
def train_step(batch):
    loss = strategy.run(replica_step, batch)
    return strategy.reduce(tf.distribute.ReduceOp.SUM, loss, axis=None)


for epoch in range(3):
    losses = [train_step(batch) for batch in shares]

weights = [w.numpy() for w in variables]
print("replicas:", strategy.num_replicas_in_sync)
print(f"loss of the last epoch {sum(losses) / len(losses):.4f}")
