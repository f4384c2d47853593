import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1])
y = tf.placeholder(tf.float32, [None, 1])
w = tf.Variable(tf.zeros([1, 1]))
loss = tf.reduce_mean(tf.square(tf.matmul(x, w) - y))
step = tf.train.GradientDescentOptimizer(0.1).minimize(loss)

data = {x: [[1.0], [2.0]], y: [[3.0], [6.0]]}
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for _ in range(50):
        session.run(step, data)
    print(session.run(w))
