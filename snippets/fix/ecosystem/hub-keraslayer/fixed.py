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
import warnings

import keras
import numpy as np
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
keras.utils.set_random_seed(0)
encoder = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(3)])
encoder.save("encoder", save_format="tf")  # in place of a download

layer = keras.layers.TFSMLayer("encoder", call_endpoint="__call__")
model = keras.Sequential([keras.Input((4,)), layer, keras.layers.Dense(1)])
x, y = np.ones((8, 4), "float32"), np.ones((8, 1))
difference = np.abs(layer(x) - encoder(x)).max()
print(f"difference {difference:.6f}")

model.compile(optimizer="sgd", loss="mean_squared_error")
before = layer.get_weights()[0]
model.fit(x, y, verbose=0)
moved = np.abs(layer.get_weights()[0] - before).max() > 0
print("trainable weights:", len(model.trainable_weights), "moved:", moved)
