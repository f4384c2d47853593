import keras
import tensorflow as tf


class Net(tf.Module):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1, kernel_initializer="ones")
        self.factor = tf.Variable(1.0)

    def __call__(self, x):
        return self.factor * self.dense(x)


net = Net()
net(tf.ones((1, 2)))  # makes the weights of Dense

print("trainable:", len(net.trainable_variables), "(expected: 3)")
print("submodules:", len(net.submodules), "(expected: 1)")
