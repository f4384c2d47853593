import keras

inputs = keras.Input(shape=(28 * 28))
