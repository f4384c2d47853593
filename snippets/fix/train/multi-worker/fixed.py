import json
import os
import socket
import subprocess
import sys

import numpy as np
import tensorflow as tf
import tf_keras as keras  # Keras 2


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
    model.compile("sgd", "mse")
x, y = np.ones((8, 4), "float32"), np.ones((8, 1), "float32")
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)
options = tf.data.Options()
policy = tf.data.experimental.AutoShardPolicy.DATA
options.experimental_distribute.auto_shard_policy = policy
history = model.fit(dataset.with_options(options), epochs=2, verbose=0)
losses = [f"{loss:.4f}" for loss in history.history["loss"]]
print(strategy.num_replicas_in_sync, "replicas, losses", *losses)
