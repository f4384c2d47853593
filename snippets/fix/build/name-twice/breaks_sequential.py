import keras

model = keras.Sequential()
model.add(keras.layers.Dense(8, name="hidden"))
model.add(keras.layers.Dense(8, name="hidden"))
