import keras
import tensorflow as tf

print("one module:", tf.keras is keras)
print("one class: ", tf.keras.layers.Dense is keras.layers.Dense)


class LoggingDense(keras.layers.Dense):
    pass


keras.layers.Dense = LoggingDense  # a patch, as mocks make it

print("keras.layers.Dense:   ", keras.layers.Dense.__name__)
print("tf.keras.layers.Dense:", tf.keras.layers.Dense.__name__)
print("expected:              LoggingDense in both")
