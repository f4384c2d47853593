import keras
import tensorflow as tf
import tf_keras

print("keras    ", keras.layers.Dense.__module__)
print("tf.keras ", tf.keras.layers.Dense.__module__)
print("tf_keras ", tf_keras.layers.Dense.__module__)
print("backend of Keras:", keras.backend.backend())
