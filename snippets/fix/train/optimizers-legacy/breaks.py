import keras

optimizer = keras.optimizers.legacy.Adam(learning_rate=0.01)
