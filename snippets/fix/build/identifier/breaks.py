import keras

layer = keras.layers.Dense(8, activation="LeakyReLU")
