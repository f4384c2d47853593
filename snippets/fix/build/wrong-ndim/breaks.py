import keras

model = keras.Sequential()
model.add(keras.Input((28, 28)))
model.add(keras.layers.Conv2D(8, 3))
