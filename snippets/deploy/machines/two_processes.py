import json
import os
import socket
import subprocess
import sys

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits


def start_two():
    """Run this file twice, as two workers; return what each said."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
    places = [f"127.0.0.1:{one.getsockname()[1]}" for one in sockets]
    for one in sockets:
        one.close()
    workers = []
    for index in range(2):
        task = {"type": "worker", "index": index}
        config = {"cluster": {"worker": places}, "task": task}
        environment = os.environ | {
            "TF_CONFIG": json.dumps(config),
            "TF_CPP_MIN_LOG_LEVEL": "3",
        }
        command = [sys.executable, __file__]
        workers.append(
            subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
        )
    try:
        return [one.communicate(timeout=250)[0].decode() for one in workers]
    finally:
        for one in workers:
            one.kill()  # one that waits for ever; no harm to one that ended


if "TF_CONFIG" not in os.environ:
    for index, said in enumerate(start_two()):
        print(f"worker {index} of {said}", end="")
    sys.exit()

strategy = tf.distribute.MultiWorkerMirroredStrategy()
x, y = load_digits(return_X_y=True)
x, y = x[:1792].astype("float32") / 16, y[:1792]  # 14 batches of 128

with strategy.scope():
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
    optimizer = keras.optimizers.SGD(0.5)
    optimizer.build(model.trainable_variables)
loss = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, reduction="sum"
)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(128)
options = tf.data.Options()
policy = tf.data.experimental.AutoShardPolicy.DATA
options.experimental_distribute.auto_shard_policy = policy
shared = strategy.experimental_distribute_dataset(
    dataset.with_options(options)
)


@tf.function
def step(x, y):
    def on_one_worker(x, y):
        with tf.GradientTape() as tape:
            # Both workers together have 128 rows.
            mean = loss(y, model(x, training=True)) / 128
        gradients = tape.gradient(mean, model.trainable_variables)
        optimizer.apply(gradients)

    strategy.run(on_one_worker, (x, y))


for _ in range(3):
    for x, y in shared:
        step(x, y)

total = sum(np.abs(w).sum() for w in model.get_weights())
workers = strategy.num_replicas_in_sync
print(f"{workers}: sum of the absolute weights {total:.3f}")
