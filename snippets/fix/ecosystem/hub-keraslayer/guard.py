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

warnings.simplefilter("ignore")
import keras
import numpy as np
import tensorflow_hub as hub
import tf_keras

logging.disable(logging.WARNING)
encoder = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(3)])
encoder.save("encoder", save_format="tf")  # in place of a download


def check_trains(weights, layer):
    """One call of `fit` must change the weights of the loaded model."""
    model = keras.Sequential([keras.Input((4,)), layer, keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mean_squared_error")
    before = [weight.numpy() for weight in weights]
    model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
    stay = [np.array_equal(b, w.numpy()) for b, w in zip(before, weights)]
    assert not any(stay), f"{sum(stay)} of {len(stay)} weights stay"


loaded = keras.layers.TFSMLayer("encoder", call_endpoint="__call__")
check_trains(loaded.weights, loaded)
print("TFSMLayer: passed")

hidden = hub.KerasLayer("encoder", trainable=True)
try:
    check_trains(hidden.weights, keras.layers.Lambda(lambda x: hidden(x)))
except AssertionError as error:
    print("Lambda:", error)
