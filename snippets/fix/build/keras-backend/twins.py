import numpy as np
import tensorflow as tf
from keras import ops
from tensorflow.keras import backend as K

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
pairs = {
    "abs": (K.abs(x), ops.abs(x)),
    "clip": (K.clip(x, 2, 3), ops.clip(x, 2, 3)),
    "concatenate": (K.concatenate([x, x]), ops.concatenate([x, x], axis=-1)),
    "dot, matmul": (K.dot(x, x), ops.matmul(x, x)),
    "exp": (K.exp(x), ops.exp(x)),
    "mean": (K.mean(x), ops.mean(x)),
    "pow, power": (K.pow(x, 3), ops.power(x, 3)),
    "sqrt": (K.sqrt(x), ops.sqrt(x)),
    "square": (K.square(x), ops.square(x)),
    "sum": (K.sum(x), ops.sum(x)),
}
for name, (old, new) in pairs.items():
    difference = np.abs(old - new).max()
    assert difference < 1e-6
    print(f"{name:<11} {difference:.6f}")
