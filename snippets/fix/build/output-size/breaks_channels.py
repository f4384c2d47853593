import keras

model = keras.Sequential()
model.add(keras.Input((1, 28, 28)))
model.add(keras.layers.Conv2D(4, 3))
