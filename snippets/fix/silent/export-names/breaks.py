import keras
import tensorflow as tf

a, b = keras.Input((2,), name="a"), keras.Input((3,), name="b")
model = keras.Model([a, b], keras.layers.Concatenate()([a, b]))

model.export(
    "model/1",
    input_signature=[tf.TensorSpec((None, 2)), tf.TensorSpec((None, 3))],
)
