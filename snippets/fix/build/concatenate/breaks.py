import keras

image = keras.Input((8, 8, 4))
numbers = keras.Input((10,))
both = keras.layers.Concatenate()([image, numbers])
