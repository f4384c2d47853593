from keras.layers.core import Dense

layer = Dense(1)
