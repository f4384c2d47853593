import keras

optimizer = keras.optimizers.Adam(0.1)
print(optimizer.get_weights())
