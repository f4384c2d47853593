import contextlib
import io
import warnings

import keras
import numpy as np
import tensorflow as tf

warnings.simplefilter("ignore")
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])

with contextlib.redirect_stdout(io.StringIO()):  # a list of endpoints
    lite = tf.lite.TFLiteConverter.from_keras_model(model).convert()
model.export("model.tflite", format="litert", verbose=False)
with open("model.tflite", "rb") as file:
    exported = file.read()

x = np.ones((1, 4), "float32")
for name, content in {"converter": lite, "export": exported}.items():
    interpreter = tf.lite.Interpreter(model_content=content)
    run = interpreter.get_signature_runner()
    (key,) = run.get_input_details()
    (output,) = run(**{key: x}).values()
    difference = np.abs(output - model(x)).max()
    print(f"{name}: difference {difference:.6f}")
