import keras
import tensorflow as tf

rate = tf.Variable(0.1)
tf1 = tf.compat.v1.train.MomentumOptimizer(rate, momentum=0.9)
sgd = keras.optimizers.SGD(0.1, momentum=0.9)
gradient = tf.constant(1.0)
w, w1 = tf.Variable(0.0), tf.Variable(0.0)
steps = []
for number in range(1, 7):
    if number == 4:
        rate.assign(0.01)
        sgd.learning_rate = 0.01
    before = float(w), float(w1)
    sgd.apply_gradients([(gradient, w)])
    tf1.apply_gradients([(gradient, w1)])
    steps.append((before[0] - float(w), before[1] - float(w1)))
    print("step {}: Keras {:.3f}, TF 1 {:.3f}".format(number, *steps[-1]))
