# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "torch==2.13.0",
#     "scikit-learn==1.9.1",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, digits.target, epochs=30, batch_size=64, verbose=0)

loss, accuracy = model.evaluate(x, digits.target, verbose=0)
print(f"Keras {keras.__version__} on {keras.backend.backend()}")
print(f"accuracy {accuracy:.2f}")
