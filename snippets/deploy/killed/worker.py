import json
import os
import signal
import socket
import subprocess
import sys

import numpy as np
import tensorflow as tf


def start_two():
    """Run this file twice, as two workers; return how they ended."""
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
            subprocess.Popen(
                command, env=environment, stderr=subprocess.DEVNULL
            )
        )
    try:
        return [one.wait(timeout=250) for one in workers]
    finally:
        for one in workers:
            one.kill()  # one that waits for ever; no harm to one that ended


if "TF_CONFIG" not in os.environ:
    codes = start_two()
    print("worker 1 was ended by", signal.Signals(-codes[1]).name)
    print("worker 0 ended with an error:", codes[0] != 0)
    sys.exit()

strategy = tf.distribute.MultiWorkerMirroredStrategy()
index = json.loads(os.environ["TF_CONFIG"])["task"]["index"]
with strategy.scope():
    weight = tf.Variable(np.zeros(4, "float32"))


@tf.function
def step():
    def on_one_worker():
        here = tf.distribute.get_replica_context()
        weight.assign_add(here.all_reduce("sum", tf.ones(4)))

    strategy.run(on_one_worker)


for number in range(100):
    if (index, number) == (1, 50):
        os.kill(os.getpid(), signal.SIGKILL)
    step()
