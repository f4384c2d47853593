import keras
from keras import backend as K

inputs = keras.Input((4,))
outputs = keras.layers.Lambda(lambda t: K.expand_dims(t, -1))(inputs)
