import keras


def tower(name):
    inputs = keras.Input((3,))
    return keras.Model(inputs, keras.layers.Dense(2)(inputs), name=name)


inputs = keras.Input((3,))
left, right = tower("left"), tower("right")
both = keras.layers.Concatenate()([left(inputs), right(inputs)])
model = keras.Model(inputs, both)
print(len(model.weights), "weights")
