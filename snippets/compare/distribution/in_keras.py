import keras
import tensorflow as tf
from sklearn.datasets import load_digits

# Two devices out of one CPU; on a machine with GPUs, leave this out.
(cpu,) = tf.config.list_physical_devices("CPU")
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))
batches = data.batch(128, drop_remainder=True)


def train():
    glorot = keras.initializers.GlorotUniform
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(
                32, activation="relu", kernel_initializer=glorot(seed=1)
            ),
            keras.layers.Dense(10, kernel_initializer=glorot(seed=2)),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.5), loss)
    history = model.fit(batches, epochs=3, shuffle=False, verbose=0)
    return model.get_weights(), history.history["loss"]


strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    weights, losses = train()
one_device, _ = train()

print("replicas:", strategy.num_replicas_in_sync)
print(f"loss of the last epoch {losses[-1]:.4f}")
pairs = zip(weights, one_device, strict=True)
largest = max(abs(a - b).max() for a, b in pairs)
print(f"difference from one device {largest:.6f}")
