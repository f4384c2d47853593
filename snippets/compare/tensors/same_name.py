import keras
import numpy as np
import tensorflow as tf
from keras import ops


def show(tensor):
    array = ops.convert_to_numpy(tensor)
    return f"{array.tolist()} {array.dtype}"


pixels = np.array([200, 100], "uint8")
pairs = {
    "mean of 1 and 2": (tf.reduce_mean([1, 2]), ops.mean([1, 2])),
    "sum of 200 and 100": (tf.reduce_sum(pixels), ops.sum(pixels)),
    "split(range(6), [2, 4])[1]": (
        tf.split(tf.range(6), [2, 4])[1],
        ops.split(ops.arange(6), [2, 4])[1],
    ),
    "float32 plus NumPy's float64": (
        tf.add(tf.ones(1), np.ones(1)),
        ops.add(ops.ones(1), np.ones(1)),
    ),
    "divide(7, 2)": (tf.divide(7, 2), ops.divide(7, 2)),
    "argmax([1, 2])": (tf.argmax([1, 2]), ops.argmax([1, 2])),
}
found = {case: [show(x) for x in pair] for case, pair in pairs.items()}

# An integer variable is given 1.9.
number = keras.Variable(0)
number.assign(1.9)
try:
    tf.Variable(0).assign(1.9)
except TypeError as error:
    refusal = f"raises {type(error).__name__}"
    found["Variable(0).assign(1.9)"] = [refusal, show(number)]

for case, (in_tensorflow, in_keras) in found.items():
    print(f"{case}: tf {in_tensorflow}, keras {in_keras}")
