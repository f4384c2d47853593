import tensorflow as tf


@tf.keras.saving.register_keras_serializable()
class MyLayer(tf.keras.Layer):
    pass
