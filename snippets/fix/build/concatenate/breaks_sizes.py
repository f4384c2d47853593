import keras

large = keras.Input((8, 8, 4))
small = keras.Input((7, 7, 4))
both = keras.layers.Concatenate()([large, small])
