import keras
import numpy as np

words = np.array([[3, 8, 1], [8, 2, 0]])

layer = keras.layers.Embedding(words.max() + 1, 4)
