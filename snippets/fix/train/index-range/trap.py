import keras
import numpy as np

words = np.array([[1, 2, 3], [4, 5, 10]])
model = keras.Sequential([keras.layers.Embedding(10, 4)])
model.compile(jit_compile=True)
vectors = model.predict(words, verbose=0)
table = model.layers[0].get_weights()[0]
print("number 10 is like number 9:", np.array_equal(vectors[1, 2], table[9]))

minus = np.array([[1, 2, -1]])
model.compile(jit_compile=False)
vectors = model.predict(minus, verbose=0)
print("number -1 is like number 9:", np.array_equal(vectors[0, 2], table[9]))
