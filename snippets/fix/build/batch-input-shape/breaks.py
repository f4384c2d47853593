import keras

model = keras.Sequential()
model.add(keras.layers.LSTM(4, batch_input_shape=(1, 5, 3), stateful=True))
