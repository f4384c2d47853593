import keras
import tensorflow as tf


class Net(tf.Module):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1, kernel_initializer="ones")
        self.factor = tf.Variable(1.0)

    def __call__(self, x):
        return self.factor * self.dense(x)

    @property
    def trainable_variables(self):
        found = super().trainable_variables
        weights = self.dense.trainable_weights
        return (*found, *(weight.value for weight in weights))


net = Net()
net(tf.ones((1, 2)))

print("trainable:", len(net.trainable_variables))
