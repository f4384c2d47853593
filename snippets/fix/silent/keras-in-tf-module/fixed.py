import keras
import tensorflow as tf


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1, kernel_initializer="ones")
        self.factor = self.add_weight(shape=(), initializer="ones")

    def call(self, x):
        return self.factor * self.dense(x)


net = Net()
net(tf.ones((1, 2)))

print("trainable:", len(net.trainable_variables))
