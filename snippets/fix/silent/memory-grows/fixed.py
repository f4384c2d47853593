import multiprocessing
import os


def memory():
    """Return what this process holds, in MiB (Linux)."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20


def trial(units):
    import keras  # in the child alone
    import numpy as np

    keras.utils.set_random_seed(0)
    x, y = np.ones((32, 8), "float32"), np.ones((32, 1), "float32")
    layers = [keras.layers.Dense(units), keras.layers.Dense(1)]
    model = keras.Sequential(layers)
    model.compile("adam", "mse")
    return model.fit(x, y, verbose=0).history["loss"][0]


if __name__ == "__main__":
    start = memory()
    context = multiprocessing.get_context("spawn")
    # After 3 trials a worker ends, and gives back its memory.
    with context.Pool(1, maxtasksperchild=3) as pool:
        losses = pool.map(trial, range(1, 7), chunksize=1)
    print(len(losses), "trials, the first loss:", round(losses[0], 4))
    print("this process grew by more than 20 MiB:", memory() - start > 20)
