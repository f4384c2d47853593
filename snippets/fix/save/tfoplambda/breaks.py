import warnings

import keras
import tensorflow as tf
import tf_keras

warnings.filterwarnings("ignore", "You are saving your model as an HDF5")

inputs = tf_keras.Input((4,))
hidden = tf_keras.layers.Dense(3)(inputs)
outputs = tf_keras.layers.Dense(1)(tf.nn.relu(hidden) * 2.0)
model = tf_keras.Model(inputs, outputs)
model.compile("sgd", "mse")
model.save("old.h5")

keras.models.load_model("old.h5")
