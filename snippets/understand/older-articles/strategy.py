import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

# Two make-believe devices: both are this processor.
cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))


def train(strategy, drop):
    keras.utils.set_random_seed(0)
    with strategy.scope():
        model = keras.Sequential(
            [
                keras.Input((64,)),
                keras.layers.Dense(32, activation="relu"),
                keras.layers.Dense(10, activation="softmax"),
            ]
        )
        model.compile("sgd", "sparse_categorical_crossentropy")
    batches = data.batch(64, drop_remainder=drop)
    model.fit(batches, epochs=2, shuffle=False, verbose=0)
    return model.get_weights()


def compare(drop):
    one, two = train(alone, drop), train(mirrored, drop)
    return max(np.abs(one[i] - two[i]).max() for i in range(len(one)))


alone = tf.distribute.get_strategy()
mirrored = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
for strategy in alone, mirrored:
    print("devices in use:", strategy.num_replicas_in_sync)

equal, unequal = compare(drop=True), compare(drop=False)
print(f"weights differ by {equal:.6f} where the shares are equal")
print(f"and by {unequal:.4f} with a last batch of 5, shared 3 and 2")
assert equal < 1e-4
