import warnings

import keras
import numpy as np
import tensorflow as tf

warnings.filterwarnings("ignore", "`shuffle=True` was passed")
rows = np.arange(9.0)[:, None]


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return rows[3 * index : 3 * index + 3]


class Recorder(keras.Model):
    def train_step(self, data):
        batch, _, _ = keras.utils.unpack_x_y_sample_weight(data)
        self.seen += ["".join(str(int(row)) for row in batch[:, 0])]
        return {"rows": len(batch)}


def order(data, seed=0, **options):
    if seed is not None:
        keras.utils.set_random_seed(seed)
    model = Recorder()
    model.compile(run_eagerly=True)
    model.seen = []
    model.fit(data, epochs=2, verbose=0, **options)
    return model.seen


unseeded = order(rows, seed=None, batch_size=3)
dataset = tf.data.Dataset.from_tensor_slices(rows)
orders = {
    "arrays": order(rows, batch_size=3),
    "PyDataset": order(Batches()),
    "tf.data": order(dataset.batch(3)),
    "shuffle(9)": order(dataset.shuffle(9).batch(3)),
    "shuffle(2)": order(dataset.shuffle(2).batch(3)),
    "shuffle, cache": order(dataset.shuffle(9).cache().batch(3)),
}
for name, batches in orders.items():
    print(f"{name:14}", *batches[:3], "then", *batches[3:])
print("arrays, no seed: again the same", unseeded[:3] == unseeded[3:])
