import keras
import tensorflow as tf


def build():
    features = keras.Input((4,), name="features")
    score = keras.layers.Dense(1)(features)
    return keras.Model({"features": features}, {"score": score})


for number in (1, 2):
    model = build()
    model.export(f"model/{number}", verbose=False)
    signature = tf.saved_model.load(f"model/{number}").signatures["serve"]
    inputs = sorted(signature.structured_input_signature[1])
    outputs = sorted(signature.structured_outputs)
    print(f"export {number}: inputs {inputs}, outputs {outputs}")
