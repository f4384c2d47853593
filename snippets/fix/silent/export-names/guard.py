import keras
import tensorflow as tf


def check_signature(folder, inputs, outputs, endpoint="serve"):
    """The names are what clients of a server send and receive."""
    signature = tf.saved_model.load(folder).signatures[endpoint]
    found = sorted(signature.structured_input_signature[1])
    found += sorted(signature.structured_outputs)
    wanted = sorted(inputs) + sorted(outputs)
    assert found == wanted, f"clients would have to say {found}"


for name in ("features", None):
    x = keras.Input((4,), name=name)
    model = keras.Model(x, {"score": keras.layers.Dense(1)(x)})
    model.export("model/1", verbose=False)
    try:
        check_signature("model/1", ["features"], ["score"])
        print(f"name={name!r}: passed")
    except AssertionError as error:
        print(f"name={name!r}: {error}")
