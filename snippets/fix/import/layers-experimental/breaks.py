import tensorflow as tf

layer = tf.keras.layers.experimental.preprocessing.Rescaling(1 / 255)
