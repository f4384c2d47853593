import json
import warnings

import h5py
import tensorflow as tf
import tf_keras

warnings.filterwarnings("ignore", "You are saving your model as an HDF5")

inputs = tf_keras.Input((4,))
hidden = tf_keras.layers.Dense(3)(inputs)
outputs = tf_keras.layers.Dense(1)(tf.nn.relu(hidden) * 2.0)
model = tf_keras.Model(inputs, outputs)
model.compile("sgd", "mse")
model.save("old.h5")

with h5py.File("old.h5") as file:
    config = json.loads(file.attrs["model_config"])
for layer in config["config"]["layers"]:
    if layer["class_name"] == "TFOpLambda":
        name, _, _, arguments = layer["inbound_nodes"][0]
        print(layer["config"]["function"], name, arguments)
