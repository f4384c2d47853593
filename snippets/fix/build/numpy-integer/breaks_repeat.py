import keras
import numpy as np

layer = keras.layers.RepeatVector(np.int64(3))
