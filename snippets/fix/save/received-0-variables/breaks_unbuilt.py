import keras

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.save_weights("model.weights.h5")

unbuilt = keras.Sequential([keras.layers.Dense(3)])
unbuilt.load_weights("model.weights.h5")
