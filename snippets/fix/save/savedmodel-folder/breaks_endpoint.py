import logging

import keras
import tf_keras

logging.disable(logging.WARNING)
old = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(3)])
old.save("folder", save_format="tf")  # a folder as Keras 2 writes it

layer = keras.layers.TFSMLayer("folder", call_endpoint="serve")
