import keras

model = keras.Sequential()
model.add(keras.Input((5, 3)))
model.add(keras.layers.LSTM(8, return_sequences=True))
model.add(keras.layers.LSTM(8))
for layer in model.layers:
    print(layer.name, layer.input.shape, "->", layer.output.shape)
