import os
import warnings

import keras
import numpy as np
import tensorflow as tf

warnings.simplefilter("ignore")  # tf.lite.Interpreter is to move
keras.utils.set_random_seed(0)
layers = [keras.layers.Dense(64, activation="relu"), keras.layers.Dense(10)]
model = keras.Sequential([keras.Input((64,)), *layers])

model.export("plain.tflite", format="litert", verbose=False)
model.export(
    "small.tflite",
    format="litert",
    verbose=False,
    optimizations=[tf.lite.Optimize.DEFAULT],
)

x = np.random.default_rng(0).random((1, 64), "float32")
expected = model.predict(x, verbose=0)
for file in ("plain.tflite", "small.tflite"):
    interpreter = tf.lite.Interpreter(file)
    run = interpreter.get_signature_runner()
    (name,) = run.get_input_details()
    found = run(**{name: x})["output_0"]
    size = os.path.getsize(file) / 1024
    difference = np.abs(found - expected).max()
    print(f"{file}: {size:.1f} KB, largest difference {difference:.3f}")
