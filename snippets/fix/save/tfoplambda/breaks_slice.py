import warnings

import keras
import tf_keras

warnings.filterwarnings("ignore", "You are saving your model as an HDF5")

inputs = tf_keras.Input((4,))
outputs = tf_keras.layers.Dense(1)(inputs[:, :2])
model = tf_keras.Model(inputs, outputs)
model.compile("sgd", "mse")
model.save("old.h5")

keras.models.load_model("old.h5")
