import keras
import tensorflow as tf


def build():
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])


for number in (1, 2):
    model = build()
    model.export(f"model/{number}", verbose=False)
    signature = tf.saved_model.load(f"model/{number}").signatures["serve"]
    inputs = sorted(signature.structured_input_signature[1])
    outputs = sorted(signature.structured_outputs)
    print(f"export {number}: inputs {inputs}, outputs {outputs}")
