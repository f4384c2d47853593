import keras
import tf_keras  # Keras 2

old = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(2)])
old.save_weights("ckpt")  # no extension: a TensorFlow checkpoint

new = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
new.load_weights("ckpt")
