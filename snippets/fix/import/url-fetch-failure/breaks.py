import keras

keras.utils.get_file("digits.npz", "http://localhost:9/digits.npz")
