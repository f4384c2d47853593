import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
numbers = np.array([[1.0, 2.0, 3.0]], "float32")

# TensorFlow 1: draw a graph, then ask a session to run a piece of it.
with tf.Graph().as_default():
    x = v1.placeholder(tf.float32, (None, 3))
    kernel = v1.get_variable("kernel", initializer=tf.fill((3, 2), 0.5))
    y = tf.nn.relu(tf.matmul(x, kernel))
    with v1.Session() as session:
        session.run(v1.global_variables_initializer())
        old = session.run(y, feed_dict={x: numbers})

# TensorFlow 2: call a function.
weights = tf.Variable(tf.fill((3, 2), 0.5))


@tf.function
def layer(x):
    return tf.nn.relu(tf.matmul(x, weights))


new = layer(numbers).numpy()

print("session: ", old)
print("function:", new)
print(f"largest difference: {np.abs(old - new).max():.6f}")
