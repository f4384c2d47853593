import keras

optimizer = keras.optimizers.Adam(0.1)
print(optimizer.lr)
