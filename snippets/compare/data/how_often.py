import keras
import numpy as np
import tensorflow as tf

x, y = np.zeros((12, 1)), np.zeros((12, 1))
asked, mapped = [], []


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        asked.append(index)
        return x[4 * index : 4 * index + 4], y[4 * index : 4 * index + 4]


def count(x, y):
    tf.py_function(lambda: mapped.append(1), [], [])
    return x, y


model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(loss="mse")

model.fit(Batches(), epochs=2, shuffle=False, verbose=0)
print("PyDataset, asked for batches", *asked)

data = tf.data.Dataset.from_tensor_slices((x, y)).map(count)
model.fit(data.batch(4), epochs=2, shuffle=False, verbose=0)
print("map ran for", len(mapped), "rows")

mapped.clear()
model.fit(data.cache().batch(4), epochs=2, shuffle=False, verbose=0)
print("map, then cache: for", len(mapped), "rows")
