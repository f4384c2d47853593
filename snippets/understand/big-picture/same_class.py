import keras
import tensorflow as tf
import tf_keras

Dense = keras.layers.Dense
print("tf.keras has the same Dense:", tf.keras.layers.Dense is Dense)
print("tf_keras has the same Dense:", tf_keras.layers.Dense is Dense)
