import keras
import tensorflow as tf

kernel = tf.constant([[1.0, 2.0], [3.0, 4.0]])
by_keras = keras.regularizers.L2(0.1)(kernel)
by_tensorflow = 0.1 * tf.nn.l2_loss(kernel)
print("regularizers.L2(0.1):", by_keras.numpy())
print("0.1 * tf.nn.l2_loss: ", by_tensorflow.numpy())

ones = tf.ones((1, 8))
by_layer = keras.layers.Dropout(0.5, seed=7)(ones, training=True)
by_function = tf.nn.dropout(ones, 0.5, seed=7)
by_stateless = tf.nn.experimental.stateless_dropout(ones, 0.5, seed=(7, 0))
print("Dropout:          ", by_layer.numpy()[0].astype(int))
print("tf.nn.dropout:    ", by_function.numpy()[0].astype(int))
print("stateless_dropout:", by_stateless.numpy()[0].astype(int))
