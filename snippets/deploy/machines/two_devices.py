import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

(cpu,) = tf.config.list_physical_devices("CPU")
two = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, two)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

x, y = load_digits(return_X_y=True)
x, y = x[:1792].astype("float32") / 16, y[:1792]  # 14 batches of 128

with strategy.scope():
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    numbers = np.random.default_rng(0)
    model.set_weights(
        [0.1 * numbers.normal(size=w.shape) for w in model.weights]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.5), loss)
model.fit(x, y, batch_size=128, epochs=3, shuffle=False, verbose=0)

total = sum(np.abs(w).sum() for w in model.get_weights())
replicas = strategy.num_replicas_in_sync
print(f"{replicas} devices: sum of the absolute weights {total:.3f}")
