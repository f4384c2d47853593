import keras

left = keras.layers.Dense(2)
right = keras.layers.Dense(2)
both = keras.layers.Concatenate()([left, right])
