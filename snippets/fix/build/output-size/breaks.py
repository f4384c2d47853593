import keras

model = keras.Sequential()
model.add(keras.Input((8, 8, 1)))
model.add(keras.layers.Conv2D(4, 3))
model.add(keras.layers.MaxPooling2D())
model.add(keras.layers.Conv2D(4, 3))
model.add(keras.layers.Conv2D(4, 3))
