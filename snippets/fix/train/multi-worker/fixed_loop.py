import json
import os
import socket
import subprocess
import sys

import keras
import numpy as np
import tensorflow as tf


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
    return [one.communicate(timeout=250)[0].decode() for one in workers]


if "TF_CONFIG" not in os.environ:
    for index, said in enumerate(start_two()):
        print(f"worker {index}: {said}", end="")
    sys.exit()

strategy = tf.distribute.MultiWorkerMirroredStrategy()
with strategy.scope():
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(1, kernel_initializer="zeros"),
        ]
    )
    optimizer = keras.optimizers.SGD()
    optimizer.build(model.trainable_variables)
x, y = np.ones((8, 4), "float32"), np.ones((8, 1), "float32")
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)
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
            # The rows of all workers are 8: each divides by them.
            loss = tf.reduce_sum((model(x, training=True) - y) ** 2) / 8
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients)
        return loss

    return strategy.reduce("SUM", strategy.run(on_one_worker, (x, y)), None)


losses = [float(step(x, y)) for _ in range(2) for x, y in shared]
losses = [f"{loss:.4f}" for loss in losses]
print(strategy.num_replicas_in_sync, "replicas, losses", *losses)
