# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow==2.21.0",
#     "keras==3.15.1",
#     "scikit-learn==1.9.1",
#     "tf2onnx==1.17.0",
#     "onnx==1.23.2",
#     "onnxruntime==1.31.1",
#     "fastapi==0.165.0",
#     "uvicorn==0.44.0",
# ]
# ///
import warnings

import keras
import numpy as np
from sklearn.datasets import load_digits

warnings.simplefilter("ignore", FutureWarning)  # from tf2onnx
keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32").reshape(-1, 8, 8, 1)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1), name="image"),
        keras.layers.Rescaling(1 / 16),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x[:1500], y[:1500], epochs=5, verbose=0)
model.export("digits.onnx", format="onnx", verbose=False)
np.savez("expected.npz", x=x, y=model.predict(x, verbose=0))
print("digits.onnx, and what Keras predicts for", len(x), "images")
