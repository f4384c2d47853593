import os
import socket

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # no log of the servers

import keras
import numpy as np
import tensorflow as tf


def free_place():
    with socket.create_server(("127.0.0.1", 0)) as one:
        return f"127.0.0.1:{one.getsockname()[1]}"


jobs = {"worker": [free_place()], "ps": [free_place()]}
cluster = tf.train.ClusterSpec(jobs)
for job in jobs:  # both in this process
    tf.distribute.Server(cluster, job_name=job, task_index=0, protocol="grpc")
strategy = tf.distribute.ParameterServerStrategy(
    tf.distribute.cluster_resolver.SimpleClusterResolver(
        cluster, rpc_layer="grpc"
    )
)
with strategy.scope():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
x, y = np.ones((8, 4), "float32"), np.ones((8, 1), "float32")
dataset = tf.data.Dataset.from_tensor_slices((x, y)).repeat().batch(8)
model.fit(dataset, steps_per_epoch=2, shuffle=False, verbose=0)
