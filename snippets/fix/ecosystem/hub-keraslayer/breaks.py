# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-hub==0.16.1",
#     "setuptools==80.9.0",
# ]
# ///
import logging

import keras
import tensorflow_hub as hub
import tf_keras

logging.disable(logging.WARNING)
encoder = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(3)])
encoder.save("encoder", save_format="tf")  # in place of a download

layer = hub.KerasLayer("encoder")
model = keras.Sequential([keras.Input((4,)), layer, keras.layers.Dense(1)])
