import keras
import numpy as np

layer = keras.layers.GRU(np.int64(3))
