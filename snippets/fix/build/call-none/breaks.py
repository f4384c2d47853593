import keras


class Double(keras.layers.Layer):
    def call(self, inputs):
        2 * inputs


inputs = keras.Input((3,))
doubled = Double()(inputs)
outputs = keras.layers.Dense(1)(doubled)
