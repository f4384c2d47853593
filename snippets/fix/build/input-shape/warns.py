import keras

model = keras.Sequential()
model.add(keras.layers.Dense(2, input_shape=(3,)))
print(model.output_shape)
