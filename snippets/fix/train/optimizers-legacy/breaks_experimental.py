import keras

optimizer = keras.optimizers.experimental.Adam(learning_rate=0.01)
