# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.15.1", "keras==2.15.0"]
# ///
import keras
import tensorflow as tf

inputs = keras.Input((28, 28))
outputs = tf.reduce_mean(inputs, axis=-1)
model = keras.Model(inputs, outputs)

print("Keras", keras.__version__)
for layer in model.layers:
    print(type(layer).__name__, layer.name)
