import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
from tensorflow.compat.v1.nn import rnn_cell

x = tf.placeholder(tf.float32, [None, 2, 3])
states, _ = tf.nn.dynamic_rnn(rnn_cell.GRUCell(4), x, dtype=tf.float32)
y = tf.layers.dense(states[:, -1], 1)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(y, {x: [[[0.0] * 3] * 2]}))
