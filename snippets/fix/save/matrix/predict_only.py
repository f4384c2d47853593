import logging

import keras
import numpy as np
import tensorflow as tf
import tf_keras

logging.disable(logging.WARNING)

x = np.eye(4, dtype="float32")
old = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(3)])
old.save("folder")
before = old.predict(x, verbose=0)

layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
(after,) = layer(x).values()
print(f"TFSMLayer: difference {np.abs(after - before).max():.6f}")

loaded = tf.saved_model.load("folder")
serve = loaded.signatures["serving_default"]
(name,) = serve.structured_input_signature[1]
(after,) = serve(**{name: tf.constant(x)}).values()
print(f"tf.saved_model.load: difference {np.abs(after - before).max():.6f}")
