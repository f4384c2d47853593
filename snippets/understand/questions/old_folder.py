import logging

import keras
import numpy as np
import tf_keras

logging.disable(logging.WARNING)


def build(k):
    return k.Sequential([k.Input((5, 4)), k.layers.LSTM(8), k.layers.Dense(3)])


tf_keras.utils.set_random_seed(0)
x = np.random.rand(2, 5, 4).astype("float32")
old = build(tf_keras)
old.save("old_folder")
before = old.predict(x, verbose=0)

layer = keras.layers.TFSMLayer("old_folder", call_endpoint="serving_default")
(after,) = layer(x).values()
print(f"TFSMLayer       {np.abs(after - before).max():.6f}")

new = build(keras)
new.set_weights(tf_keras.models.load_model("old_folder").get_weights())
after = new.predict(x, verbose=0)
print(f"Keras 3 model   {np.abs(after - before).max():.6f}")
