# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "tensorflow==1.0.0",
#     "scikit-learn==0.19.2",
#     "numpy<1.14",
#     "scipy<1.1",
#     "protobuf<3.18",
# ]
# ///
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target

# First describe the computation: nothing runs yet.
tf.set_random_seed(0)
x = tf.placeholder(tf.float32, [None, 64])
y = tf.placeholder(tf.int64, [None])

w1 = tf.Variable(tf.truncated_normal([64, 32], stddev=0.1))
b1 = tf.Variable(tf.zeros([32]))
w2 = tf.Variable(tf.truncated_normal([32, 10], stddev=0.1))
b2 = tf.Variable(tf.zeros([10]))

hidden = tf.nn.relu(tf.matmul(x, w1) + b1)
logits = tf.matmul(hidden, w2) + b2
loss = tf.reduce_mean(
    tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=logits)
)
step = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
correct = tf.equal(tf.argmax(logits, 1), y)
accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))

# Then run pieces of it, feeding and fetching.
random = np.random.RandomState(0)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(30):
        order = random.permutation(len(images))
        for i in range(0, len(order), 64):
            batch = order[i : i + 64]
            session.run(step, {x: images[batch], y: labels[batch]})
    result = session.run(accuracy, {x: images, y: labels})

print("accuracy %.2f" % result)
