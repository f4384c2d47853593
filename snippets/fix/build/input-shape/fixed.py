import keras

model = keras.Sequential()
model.add(keras.Input((3,)))
model.add(keras.layers.Dense(2))
print(model.output_shape)
