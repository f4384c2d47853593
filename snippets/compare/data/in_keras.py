import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size):
        super().__init__()
        self.x, self.y, self.batch_size = x, y, batch_size

    def __len__(self):
        return -(-len(self.x) // self.batch_size)  # rounded up

    def __getitem__(self, index):
        start = index * self.batch_size
        rows = slice(start, start + self.batch_size)
        return (self.x[rows] / 16).astype("float32"), self.y[rows]


data = Batches(x, y, 128)
print(len(data), "batches, the last one with", len(data[14][0]), "rows")

dense = keras.layers.Dense(10, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((64,)), dense])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss)
history = model.fit(data, epochs=3, shuffle=False, verbose=0)
print("losses", np.round(history.history["loss"], 4))
