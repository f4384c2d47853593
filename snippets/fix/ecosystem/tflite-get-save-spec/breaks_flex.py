import contextlib
import io
import warnings

import keras
import tensorflow as tf

warnings.simplefilter("ignore")
model = keras.Sequential([keras.Input((5, 4)), keras.layers.LSTM(3)])
converter = tf.lite.TFLiteConverter.from_keras_model(model)
converter.target_spec.supported_ops = [
    tf.lite.OpsSet.TFLITE_BUILTINS,
    tf.lite.OpsSet.SELECT_TF_OPS,
]
with contextlib.redirect_stdout(io.StringIO()):  # a list of endpoints
    content = converter.convert()

interpreter = tf.lite.Interpreter(model_content=content)
interpreter.allocate_tensors()
