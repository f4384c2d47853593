import keras

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])

model.save("model", save_format="tf")
