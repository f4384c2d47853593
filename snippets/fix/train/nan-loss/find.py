import os
import re

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # the error is logged, too

import keras
import numpy as np
import tensorflow as tf
from keras import ops

tf.debugging.enable_check_numerics()


def log_loss(y_true, y_pred):
    hit, miss = y_true * ops.log(y_pred), (1 - y_true) * ops.log(1 - y_pred)
    return -ops.mean(hit + miss, axis=-1)


x = np.array([[-40.0], [-1.0], [1.0], [40.0]])
y = np.array([[0.0], [0.0], [1.0], [1.0]])
layers = [keras.layers.Dense(1, "sigmoid", kernel_initializer="ones")]
model = keras.Sequential(layers)
model.compile("sgd", log_loss)
try:
    model.fit(x, y, epochs=2, verbose=0)
except tf.errors.InvalidArgumentError as error:
    said = str(error)
    print(re.search(r"Detected Infinity or NaN in .* op \S+", said)[0])
    print(re.search(r"find\.py \(L\d+\) log_loss", said)[0])
