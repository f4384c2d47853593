import keras

model = keras.Sequential([keras.layers.Dense(3)])

model.export("exported", verbose=False)
