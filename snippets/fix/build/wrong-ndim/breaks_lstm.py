import keras

model = keras.Sequential()
model.add(keras.Input((5, 3)))
model.add(keras.layers.LSTM(8))
model.add(keras.layers.LSTM(8))
