import keras

optimizer = keras.optimizers.Adam(lr=0.01)
