import keras
import tensorflow as tf

model = keras.Sequential([keras.layers.Dense(3)])
tf.saved_model.save(model, "exported")  # no error

loaded = tf.saved_model.load("exported")
print("signatures:", list(loaded.signatures), "(expected: serving_default)")
