import keras

print(keras.layers.Rescaling(1 / 255))
print(keras.layers.RandomFlip("horizontal"))
print(keras.layers.Normalization())
print(keras.layers.StringLookup())

# layers.experimental.SyncBatchNormalization
print(keras.layers.BatchNormalization(synchronized=True))

# tf.keras.experimental.CosineDecay
schedule = keras.optimizers.schedules.CosineDecay(0.1, decay_steps=100)
print(f"{float(schedule(50)):.2f}")
