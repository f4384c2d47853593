import keras
import tensorflow as tf


class Block(tf.Module):
    def __init__(self):
        super().__init__()
        self.scale = tf.Variable(1.0)
        self.dense = keras.layers.Dense(2)
        self.dense.build((None, 3))


class Counted(Block):
    def __init__(self):
        super().__init__()
        # .value is the tf.Variable inside a Keras variable.
        self.inner = [v.value for v in self.dense.variables]


class AsLayer(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.scale = self.add_weight(initializer="ones")
        self.dense = keras.layers.Dense(2)
        self.dense.build((None, 3))


print("a Keras layer is a tf.Module:", isinstance(Block().dense, tf.Module))
for kind in (Block, Counted, AsLayer):
    print(f"{kind.__name__:8}", len(kind().trainable_variables), "of 3 found")
