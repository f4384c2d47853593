import keras

inputs = keras.Input((3,))
model = keras.Sequential()
model.add(keras.layers.Dense(2)(inputs))
