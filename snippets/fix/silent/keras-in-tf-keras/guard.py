import keras
import tf_keras


def check_layers(model):
    for layer in model.layers:
        kind = type(layer).__name__
        assert kind != "TFOpLambda", f"{layer.name} is a bare function"


inputs = tf_keras.Input((4,))
check_layers(tf_keras.Model(inputs, tf_keras.layers.Dense(3)(inputs)))
print("one Keras: passed")

try:
    outputs = keras.layers.Dense(3, use_bias=False)(inputs)
    check_layers(tf_keras.Model(inputs, outputs))
except AssertionError as error:
    print("mixed:", error)
