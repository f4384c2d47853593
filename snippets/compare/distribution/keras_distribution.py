import keras
import tensorflow as tf

(cpu,) = tf.config.list_physical_devices("CPU")
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])

print(keras.distribution.list_devices())
distribution = keras.distribution.DataParallel()
print(distribution)
keras.distribution.set_distribution(distribution)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
model.compile("sgd", "mse")
model.fit(tf.ones((8, 4)), tf.ones((8, 2)), verbose=0)
keras.distribution.set_distribution(None)

with tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]).scope():
    mirrored = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])


def copies(model):
    value = model.weights[0].value
    return len(getattr(value, "values", [value]))


print("copies of a weight, DataParallel:", copies(model))
print("copies of a weight, MirroredStrategy:", copies(mirrored))
try:
    keras.distribution.initialize()
except AttributeError as error:
    print("initialize():", type(error).__name__)
