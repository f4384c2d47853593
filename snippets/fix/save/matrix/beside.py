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
old = build(tf_keras)
tf.train.Checkpoint(model=old).write("checkpoint")
old.save("folder")

one = build(tf_keras)
status = tf.train.Checkpoint(model=one).read("checkpoint")
status.assert_existing_objects_matched()
other = tf_keras.models.load_model("folder")
for file, keras_2 in (("checkpoint", one), ("SavedModel", other)):
    new = build(keras)
    new.set_weights(keras_2.get_weights())
    gap = np.abs(new.predict(x, verbose=0) - old.predict(x, verbose=0)).max()
    print(f"{file}: difference {gap:.6f}")
