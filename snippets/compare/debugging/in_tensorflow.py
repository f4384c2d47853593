import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"  # TensorFlow logs the error, too

import numpy as np
import tensorflow as tf
from sklearn.datasets import load_breast_cancer

x = load_breast_cancer().data.astype("float32")
random = np.random.default_rng(0)
shapes = [(30, 8), (8,), (8, 1), (1,)]
weights = [tf.constant(random.normal(size=s), tf.float32) for s in shapes]


def network(x):
    kernel, bias, out_kernel, out_bias = weights
    hidden = tf.nn.relu(tf.math.log(x) @ kernel + bias)
    return hidden @ out_kernel + out_bias


outputs = network(x)
bad = np.count_nonzero(~np.isfinite(outputs))
print(f"{bad} of {outputs.shape} are NaN or infinite")

# From here on, each operation checks its result.
tf.debugging.enable_check_numerics()
try:
    network(x)
except tf.errors.InvalidArgumentError as error:
    message = error.message
    print(message[message.index("!!!") : message.index("Input")].rstrip())
