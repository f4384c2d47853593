import logging
import warnings

import keras
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
old = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(1)])
old.compile(optimizer="adam", loss=tf_keras.losses.MeanSquaredError())
old.save("old.h5")

loaded = keras.models.load_model("old.h5")
