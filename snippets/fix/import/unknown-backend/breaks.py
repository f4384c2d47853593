import os

os.environ["KERAS_BACKEND"] = "theano"

import keras

print(keras.config.backend())
