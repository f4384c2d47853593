import keras
import tensorflow as tf

print("tf.optimizers.Adam      ", tf.optimizers.Adam is keras.optimizers.Adam)
print("tf.losses.Huber         ", tf.losses.Huber is keras.losses.Huber)
print("tf.metrics.Mean         ", tf.metrics.Mean is keras.metrics.Mean)
print(
    "tf.initializers.Zeros   ",
    tf.initializers.Zeros is keras.initializers.Zeros,
)
