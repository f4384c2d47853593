import contextlib
import io
import warnings

import keras
import numpy as np
import tensorflow as tf

warnings.simplefilter("ignore")


def build(batch_size, unroll):
    keras.utils.set_random_seed(0)
    inputs = keras.Input((5, 4), batch_size=batch_size)
    return keras.Sequential([inputs, keras.layers.LSTM(3, unroll=unroll)])


x = np.ones((1, 5, 4), "float32")
for settings in (
    {"batch_size": 1, "unroll": False},
    {"batch_size": None, "unroll": True},
):
    model = build(**settings)
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    with contextlib.redirect_stdout(io.StringIO()):  # a list of endpoints
        content = converter.convert()
    run = tf.lite.Interpreter(model_content=content).get_signature_runner()
    (key,) = run.get_input_details()
    (output,) = run(**{key: x}).values()
    difference = np.abs(output - model.predict(x, verbose=0)).max()
    print(f"{settings}: difference {difference:.6f}")
