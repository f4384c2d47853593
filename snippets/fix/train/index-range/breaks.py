import keras
import numpy as np

words = np.array([[1, 2, 3], [4, 5, 10]])
model = keras.Sequential([keras.layers.Embedding(10, 4)])
# run_eagerly: only to make the message shorter.
model.compile(run_eagerly=True)
model.predict(words, verbose=0)
