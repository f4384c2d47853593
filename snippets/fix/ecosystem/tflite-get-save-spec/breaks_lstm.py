import contextlib
import io

import keras
import tensorflow as tf

model = keras.Sequential([keras.Input((5, 4)), keras.layers.LSTM(3)])
converter = tf.lite.TFLiteConverter.from_keras_model(model)

with contextlib.redirect_stdout(io.StringIO()):  # a list of endpoints
    converter.convert()
