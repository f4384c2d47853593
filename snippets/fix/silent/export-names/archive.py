import keras
import tensorflow as tf

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])

archive = keras.export.ExportArchive()
archive.track(model)
archive.add_endpoint(
    "serve",
    lambda features: {"score": model(features)},
    input_signature=[tf.TensorSpec((None, 4), name="features")],
)
archive.write_out("model/1", verbose=False)

signature = tf.saved_model.load("model/1").signatures["serve"]
print("inputs", sorted(signature.structured_input_signature[1]))
print("outputs", sorted(signature.structured_outputs))
