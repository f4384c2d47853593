# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-model-optimization==0.8.1",
# ]
# ///
import logging
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.WARNING)

import numpy as np
import tensorflow_model_optimization as tfmot
import tf_keras

tf_keras.utils.set_random_seed(0)
model = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(3)])

aware = tfmot.quantization.keras.quantize_model(model)
aware.compile(optimizer="adam", loss="mean_squared_error")
aware.fit(np.ones((8, 4)), np.ones((8, 3)), verbose=0)
for layer in aware.layers:
    print(type(layer).__name__)
