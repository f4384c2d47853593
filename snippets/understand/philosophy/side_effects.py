import random

import tensorflow as tf

python_calls = []
tensorflow_calls = tf.Variable(0)


@tf.function
def step(x):
    python_calls.append(x)
    tensorflow_calls.assign_add(1)
    return x + random.randint(1, 1000)


results = [step(tf.constant(0)).numpy() for _ in range(5)]
print("Python counted", len(python_calls))
print("TensorFlow counted", tensorflow_calls.numpy())
print("different random numbers:", len(set(results)))
