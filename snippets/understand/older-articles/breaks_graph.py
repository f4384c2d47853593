import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 1])
y = 2 * x + 1
with tf.Session() as session:
    print(session.run(y, {x: [[3.0]]}))
