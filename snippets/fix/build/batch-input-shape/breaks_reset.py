import keras

model = keras.Sequential()
model.add(keras.Input(batch_size=1, shape=(5, 3)))
model.add(keras.layers.LSTM(4, stateful=True))
model.reset_states()
