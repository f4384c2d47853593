import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf
from keras.layers import Dense

model = tf.keras.Sequential([Dense(1)])
