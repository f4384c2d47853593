import keras
import numpy as np

words = np.array([[1, 2, 3], [4, 5, 10]])
model = keras.Sequential([keras.layers.Embedding(int(words.max()) + 1, 4)])
print(model.predict(words, verbose=0).shape)
