# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "jax==0.10.2",
#     "scikit-learn==1.9.1",
# ]
# ///
import os
import socket
import subprocess
import sys

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
from sklearn.datasets import load_digits

if len(sys.argv) == 1:  # start this file twice, as two processes
    with socket.create_server(("127.0.0.1", 0)) as free:
        place = f"127.0.0.1:{free.getsockname()[1]}"
    both = [
        subprocess.Popen(
            [sys.executable, __file__, str(index), place],
            stdout=subprocess.PIPE,
        )
        for index in range(2)
    ]
    for index, one in enumerate(both):
        said, _ = one.communicate(timeout=250)
        line = said.decode().splitlines()[-1]  # after one of Gloo
        print(f"process {index} of {line}")
    sys.exit()

index, place = int(sys.argv[1]), sys.argv[2]
keras.distribution.initialize(place, num_processes=2, process_id=index)
keras.distribution.set_distribution(
    keras.distribution.DataParallel(auto_shard_dataset=False)
)

x, y = load_digits(return_X_y=True)
x, y = x[:1792].astype("float32") / 16, y[:1792]  # 14 batches of 128
# This process takes its half of each batch.
half = np.arange(1792).reshape(14, 2, 64)[:, index].ravel()

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ]
)
numbers = np.random.default_rng(0)
model.set_weights([0.1 * numbers.normal(size=w.shape) for w in model.weights])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(0.5), loss)
model.fit(x[half], y[half], batch_size=64, epochs=3, shuffle=False, verbose=0)

weights = [w.value.addressable_data(0) for w in model.weights]
total = sum(np.abs(w).sum() for w in weights)
devices = len(keras.distribution.list_devices())
print(f"{devices}: sum of the absolute weights {total:.3f}")
