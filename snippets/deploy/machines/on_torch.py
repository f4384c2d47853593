# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "torch==2.13.0",
#     "scikit-learn==1.9.1",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"
os.environ["OMP_NUM_THREADS"] = "1"

import keras
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import distributed

x, y = load_digits(return_X_y=True)
x, y = x[:1792].astype("float32") / 16, y[:1792]  # 14 batches of 128


def build():
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    numbers = np.random.default_rng(0)
    model.set_weights(
        [0.1 * numbers.normal(size=w.shape) for w in model.weights]
    )
    return model


def total(model):
    return sum(np.abs(w).sum() for w in model.get_weights())


def work(index, file):
    distributed.init_process_group(
        "gloo", init_method=f"file://{file}", rank=index, world_size=2
    )
    # This process takes its half of each batch.
    half = np.arange(1792).reshape(14, 2, 64)[:, index]

    model = build()
    parallel = torch.nn.parallel.DistributedDataParallel(model)
    optimizer = torch.optim.SGD(model.parameters(), 0.5)
    loss = torch.nn.CrossEntropyLoss()
    for _ in range(3):
        for rows in half:
            optimizer.zero_grad()
            logits = parallel(torch.from_numpy(x[rows]))
            loss(logits, torch.from_numpy(y[rows])).backward()
            optimizer.step()
    own_loop = total(model)

    model = build()
    torch.nn.parallel.DistributedDataParallel(model)  # fit does not see it
    keras_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.5), keras_loss)
    rows = half.ravel()
    model.fit(
        x[rows], y[rows], batch_size=64, epochs=3, shuffle=False, verbose=0
    )
    with open(f"{file}.{index}", "w") as out:
        out.write(f"own loop {own_loop:.3f}, fit {total(model):.3f}")
    distributed.destroy_process_group()


if __name__ == "__main__":
    file = os.path.abspath("meeting")
    torch.multiprocessing.spawn(work, (file,), nprocs=2)
    for index in range(2):
        with open(f"{file}.{index}") as said:
            print(f"process {index} of 2: {said.read()}")
