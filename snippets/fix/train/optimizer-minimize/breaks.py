import keras
import tensorflow as tf

weight = tf.Variable([3.0])
optimizer = keras.optimizers.Adam(0.1)
optimizer.minimize(lambda: weight**2, [weight])
