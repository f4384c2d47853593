import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    def __init__(self, rows):
        self.rows = rows  # and no super().__init__()

    def __len__(self):
        return 2

    def __getitem__(self, index):
        rows = self.rows[4 * index : 4 * index + 4]
        return rows, rows


model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(Batches(np.ones((8, 1))), verbose=0)
