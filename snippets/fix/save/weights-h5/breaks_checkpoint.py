import keras

callback = keras.callbacks.ModelCheckpoint(
    "weights.{epoch:02d}.ckpt", save_weights_only=True
)
