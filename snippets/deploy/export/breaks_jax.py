# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "jax==0.10.2",
#     "jax2onnx==0.17.1",
#     "onnxruntime==1.31.1",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import onnxruntime

onnxruntime.set_default_logger_severity(4)  # what it raises says the same
keras.utils.set_random_seed(0)
x = np.random.default_rng(0).random((3, 8, 8, 1)).astype("float32")

for pooling in (keras.layers.AveragePooling2D, keras.layers.MaxPooling2D):
    image = keras.Input((8, 8, 1), name="image")
    pooled = keras.layers.Flatten()(pooling(2)(image))
    model = keras.Model(image, keras.layers.Dense(10)(pooled))
    by_keras = np.asarray(model(x))
    model.export("model.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession("model.onnx")
    print(pooling.__name__, "exported and loaded")
    (by_onnx,) = session.run(None, {"image": x})
    assert np.allclose(by_onnx, by_keras, atol=1e-5)
    print("the predictions are equal")
