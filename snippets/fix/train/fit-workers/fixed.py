import threading

import keras
import numpy as np

loaded_by = set()


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        loaded_by.add(threading.current_thread())
        return np.ones((8, 4)), np.ones((8, 1))


model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(Batches(workers=2), shuffle=False, verbose=0)

print("several threads load:", len(loaded_by) > 1)
