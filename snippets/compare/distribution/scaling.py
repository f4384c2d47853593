import keras
import tensorflow as tf
from sklearn.datasets import load_digits

(cpu,) = tf.config.list_physical_devices("CPU")
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))
batches = data.batch(128, drop_remainder=True)
shares = strategy.experimental_distribute_dataset(batches)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, reduction="none"
)


def train(scale, learning_rate=0.1):
    with strategy.scope():
        keras.utils.set_random_seed(0)
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
        optimizer = keras.optimizers.SGD(learning_rate)
        optimizer.build(model.trainable_variables)

    def replica_step(x, y):
        with tf.GradientTape() as tape:
            loss = scale(loss_fn(y, model(x, training=True)))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    @tf.function
    def train_step(batch):
        losses = strategy.run(replica_step, batch)
        return strategy.reduce(tf.distribute.ReduceOp.SUM, losses, axis=None)

    for batch in shares:
        loss = train_step(batch)
    print(f"  loss of the last step {loss:.4f}")
    return model.get_weights()


print("divided by the global batch:")
right = train(lambda losses: tf.reduce_sum(losses) / 128)
print("mean of each replica:")
forgotten = train(tf.reduce_mean)
print("divided, and twice the learning rate:")
twice = train(lambda losses: tf.reduce_sum(losses) / 128, learning_rate=0.2)


def difference(a, b):
    return max(abs(v - w).max() for v, w in zip(a, b, strict=True))


print(f"forgotten and right differ by {difference(forgotten, right):.4f}")
print(f"forgotten and twice differ by {difference(forgotten, twice):.6f}")
