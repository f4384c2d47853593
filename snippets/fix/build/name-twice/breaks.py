import keras


def tower():
    inputs = keras.Input((3,))
    return keras.Model(inputs, keras.layers.Dense(2)(inputs), name="tower")


inputs = keras.Input((3,))
both = keras.layers.Concatenate()([tower()(inputs), tower()(inputs)])
model = keras.Model(inputs, both)
