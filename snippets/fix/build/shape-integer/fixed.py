import keras

print(type((28 * 28)), type((28 * 28,)))
inputs = keras.Input(shape=(28 * 28,))
print(inputs.shape)
