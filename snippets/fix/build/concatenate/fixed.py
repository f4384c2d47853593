import keras

image = keras.Input((8, 8, 4))
numbers = keras.Input((10,))
flat = keras.layers.Flatten()(image)
both = keras.layers.Concatenate()([flat, numbers])
print(flat.shape, numbers.shape, "->", both.shape)
