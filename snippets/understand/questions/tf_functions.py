import keras
import numpy as np
import tensorflow as tf


@keras.saving.register_keras_serializable()
class Norm(keras.layers.Layer):
    def call(self, inputs):
        return tf.norm(inputs, axis=-1)


inputs = keras.Input((3,))
x = np.array([[1.0, 2.0, 2.0]], "float32")
for label, outputs in {
    "keras.ops": keras.ops.norm(inputs, axis=-1),
    "layer": Norm()(inputs),
    "Lambda": keras.layers.Lambda(lambda v: tf.norm(v, axis=-1))(inputs),
}.items():
    model = keras.Model(inputs, outputs)
    model.save("model.keras")
    try:
        again = keras.saving.load_model("model.keras")
        loaded = f"after loading {float(again(x)[0]):.1f}"
    except Exception as error:
        loaded = str(error).partition(" This ")[0]
    print(f"{label:10} {float(model(x)[0]):.1f}, {loaded}")
