import warnings

import keras
import numpy as np
import tensorflow as tf
import tf_keras

warnings.filterwarnings("ignore", "You are saving your model as an HDF5")

inputs = tf_keras.Input((4,))
hidden = tf_keras.layers.Dense(3)(inputs)
outputs = tf_keras.layers.Dense(1)(tf.nn.relu(hidden) * 2.0)
old = tf_keras.Model(inputs, outputs)
old.compile("sgd", "mse")
old.save("old.h5")

inputs = keras.Input((4,))
hidden = keras.layers.Dense(3)(inputs)
outputs = keras.layers.Dense(1)(keras.ops.relu(hidden) * 2.0)
new = keras.Model(inputs, outputs)
new.load_weights("old.h5")

x = np.linspace(-1, 1, 20, dtype="float32").reshape(5, 4)
difference = np.abs(new.predict(x, verbose=0) - old.predict(x, verbose=0))
print("loaded:", [layer.name for layer in new.layers])
print("difference:", difference.max())
