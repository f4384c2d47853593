# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow==2.21.0",
#     "keras==3.15.1",
#     "scikit-learn==1.9.1",
#     "tf2onnx==1.17.0",
#     "onnx==1.23.2",
#     "onnxruntime==1.31.1",
#     "ai-edge-litert==2.3.0",
#     "openvino==2026.4.1",
# ]
# ///
import logging
import os
import warnings

import keras
import numpy as np
import onnxruntime
from onnxruntime.quantization import CalibrationDataReader, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process
from sklearn.datasets import load_digits

logging.disable()  # advice on preparing the model, which we follow
warnings.simplefilter("ignore", FutureWarning)  # from tf2onnx
keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32").reshape(-1, 8, 8, 1) / 16  # from 0 to 1
train, test = slice(0, 1500), slice(1500, None)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1), name="image"),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x[train], y[train], epochs=15, verbose=0)
model.export("float32.onnx", format="onnx", verbose=False)
quant_pre_process("float32.onnx", "prepared.onnx", skip_symbolic_shape=True)


class Rows(CalibrationDataReader):
    def __init__(self, rows):
        self.rows = iter(rows)

    def get_next(self):
        row = next(self.rows, None)
        return None if row is None else {"image": row[None]}


for name, rows in {
    "float32": None,
    "int8, 100 rows": x[:100],
    "int8, rows of 0 to 16": x[:100] * 16,
    "int8, rows of 0 to 255": x[:100] * 255,
}.items():
    file = "float32.onnx"
    if rows is not None:
        file = "int8.onnx"
        quantize_static("prepared.onnx", file, Rows(rows), per_channel=True)
    session = onnxruntime.InferenceSession(file)
    digits = session.run(None, {"image": x[test]})[0].argmax(1)
    size = os.path.getsize(file) / 1e3
    accuracy = np.mean(digits == y[test])
    print(f"{name:24} {size:5.1f} KB  accuracy {accuracy:.3f}")
