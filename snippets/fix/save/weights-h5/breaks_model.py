import keras

callback = keras.callbacks.ModelCheckpoint("model.{epoch:02d}.hdf5")
