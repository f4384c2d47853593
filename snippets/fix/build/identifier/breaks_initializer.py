import keras

layer = keras.layers.Dense(8, kernel_initializer="xavier")
