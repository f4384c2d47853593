import keras
import numpy as np
import tensorflow as tf


def initial_weights():
    tf.random.set_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
    return model.get_weights()[0]


same = np.array_equal(initial_weights(), initial_weights())
print("the same initial weights:", same, "(expected: True)")
