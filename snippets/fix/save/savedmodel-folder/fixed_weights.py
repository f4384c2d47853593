import logging

import keras
import numpy as np
import tf_keras

logging.disable(logging.WARNING)
tf_keras.utils.set_random_seed(0)
old = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(3)])
old.save("folder", save_format="tf")  # a folder as Keras 2 writes it
x = np.ones((1, 4), "float32")

layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
print("as a layer:", {k: v.shape for k, v in layer(x).items()})

source = tf_keras.models.load_model("folder")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.set_weights(source.get_weights())

difference = np.abs(model.predict(x, verbose=0) - old(x)).max()
print(f"as a model: difference {difference:.6f}")
