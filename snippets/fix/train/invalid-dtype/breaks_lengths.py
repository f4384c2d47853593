import keras
import numpy as np

sentences = np.array([[4, 7, 2], [5, 1]], dtype=object)
model = keras.Sequential([keras.layers.Embedding(10, 2)])
model.predict(sentences, verbose=0)
