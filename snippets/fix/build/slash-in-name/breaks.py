import keras

layer = keras.layers.Dense(2, name="block1/dense")
