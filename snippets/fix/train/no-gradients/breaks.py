import keras
import numpy as np
import tensorflow as tf


def wrong_answers(y_true, y_pred):
    right = tf.equal(y_true, tf.round(y_pred))
    return 1 - tf.reduce_mean(tf.cast(right, "float32"))


x, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([0.0, 0.0, 1.0, 1.0])
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, "sigmoid")])
model.compile(loss=wrong_answers)
model.fit(x, y.reshape(-1, 1), verbose=0)
