import keras
import tensorflow as tf
import tf_keras

for thing in (
    keras.layers.Dense(1),
    tf.keras.optimizers.Adam(),
    tf_keras.optimizers.Adam(),
):
    package = type(thing).__module__.split(".")[0]
    print(f"{type(thing).__name__:6}is from {package}")
