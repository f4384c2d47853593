import logging

import keras
import numpy as np
import tensorflow as tf
import tf_keras

logging.disable(logging.WARNING)


def build(k):
    return k.Sequential([k.Input((4,)), k.layers.Dense(3)])


keras.utils.set_random_seed(0)
x = np.eye(4, dtype="float32")
old, new = build(tf_keras), build(keras)
tf.train.Checkpoint(model=old).write("old")

status = tf.train.Checkpoint(model=new).read("old")
gap = np.abs(new.predict(x, verbose=0) - old.predict(x, verbose=0)).max()
print(f"No error, and a difference of {gap:.6f}")
try:
    status.assert_existing_objects_matched()
except AssertionError as error:
    print("AssertionError:", str(error).partition(",")[0])
