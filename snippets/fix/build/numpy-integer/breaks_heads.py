import keras
import numpy as np

layer = keras.layers.MultiHeadAttention(np.int64(2), key_dim=4)
