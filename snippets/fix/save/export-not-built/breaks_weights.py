import keras

model = keras.Sequential([keras.layers.Dense(3)])

model.save_weights("model.weights.h5")
