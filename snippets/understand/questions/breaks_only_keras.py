import keras
import tensorflow as tf

print(keras.losses.mean_squared_error)
print(tf.keras.losses.mean_squared_error)
