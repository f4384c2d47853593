import keras

model = keras.Sequential()
model.add(keras.Input((8, 8, 1)))
model.add(keras.layers.Conv2D(4, 3, padding="same"))
model.add(keras.layers.MaxPooling2D())
model.add(keras.layers.Conv2D(4, 3, padding="same"))
model.add(keras.layers.Conv2D(4, 3))
for layer in model.layers:
    print(layer.name, layer.input.shape, "->", layer.output.shape)
