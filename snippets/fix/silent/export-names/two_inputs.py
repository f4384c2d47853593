import keras
import tensorflow as tf

a, b = keras.Input((2,), name="a"), keras.Input((3,), name="b")
model = keras.Model([a, b], keras.layers.Concatenate()([a, b]))

specs = [
    tf.TensorSpec((None, 2), name="a"),
    tf.TensorSpec((None, 3), name="b"),
]
model.export("model/1", input_signature=[specs], verbose=False)

signature = tf.saved_model.load("model/1").signatures["serve"]
print("inputs", sorted(signature.structured_input_signature[1]))
