import subprocess
import sys

import numpy as np

ROWS, COLUMNS = 100_000, 1_000  # 400 MB in float32

if len(sys.argv) == 1:  # write the file, then run this file three times
    shape = (ROWS, COLUMNS)
    np.lib.format.open_memmap("x.npy", "w+", "float32", shape).flush()
    for way in ("np.load", "memmap", "PyDataset"):
        done = subprocess.run(
            [sys.executable, __file__, way],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        of_file = float(done.stdout) / 400
        size = "small"
        if of_file > 0.5:
            size = "once" if of_file < 1.5 else "twice"
        print(f"{way:10} the 400 MB in memory: {size}")
    sys.exit()

import keras


def megabytes():
    """Return the memory of this process that no file stands behind."""
    with open("/proc/self/status") as status:
        (line,) = [line for line in status if line.startswith("RssAnon")]
    return int(line.split()[1]) / 1000


class Most(keras.callbacks.Callback):
    """Note the largest memory during the training."""

    most = 0

    def on_train_batch_end(self, batch, logs=None):
        if batch % 20 == 0:
            self.most = max(self.most, megabytes())


class Batches(keras.utils.PyDataset):
    """Read a batch at a time from the file."""

    def __init__(self, x, y):
        super().__init__()
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x) // 256

    def __getitem__(self, index):
        rows = slice(256 * index, 256 * index + 256)
        return np.array(self.x[rows]), self.y[rows]


model = keras.Sequential([keras.Input((COLUMNS,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
y = np.zeros((ROWS, 1), "float32")
before, most = megabytes(), Most()
match sys.argv[1]:
    case "np.load":
        data = {"x": np.load("x.npy"), "y": y, "batch_size": 256}
    case "memmap":
        x = np.load("x.npy", mmap_mode="r")
        data = {"x": x, "y": y, "batch_size": 256}
    case _:
        data = {"x": Batches(np.load("x.npy", mmap_mode="r"), y)}
model.fit(**data, verbose=0, callbacks=[most])
print(most.most - before)
