import keras


def tower():
    inputs = keras.Input((3,))
    return keras.Model(inputs, keras.layers.Dense(2)(inputs), name="tower")


first, second = keras.Input((3,)), keras.Input((3,))
one = tower()
both = keras.layers.Concatenate()([one(first), one(second)])
model = keras.Model([first, second], both)
print(len(model.weights), "weights")
