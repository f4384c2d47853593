import keras

source = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
copy = keras.Sequential([keras.layers.Dense(2)])
copy.set_weights(source.get_weights())
