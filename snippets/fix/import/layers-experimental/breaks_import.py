from tensorflow.keras.layers.experimental import preprocessing

layer = preprocessing.RandomFlip("horizontal")
