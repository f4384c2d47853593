import keras

large = keras.Input((8, 8, 4))
small = keras.Input((7, 7, 4))
same = keras.layers.Resizing(8, 8)(small)
both = keras.layers.Concatenate()([large, same])
print(large.shape, same.shape, "->", both.shape)
