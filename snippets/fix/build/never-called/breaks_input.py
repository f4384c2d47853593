import keras

model = keras.Sequential()
model.add(keras.Input((3,)))
model.add(keras.layers.Dense(2))
model.add(keras.layers.Dense(1))

features = keras.Model(model.input, model.layers[0].output)
