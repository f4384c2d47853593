# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "keras==2.2.4",
#     "theano==1.0.5",
#     "scikit-learn==0.19.2",
#     "numpy<1.17",
#     "scipy<1.3",
#     "h5py<3",
#     "pyyaml<6",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "theano"

import keras
import numpy as np
from sklearn.datasets import load_digits

np.random.seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16

model = keras.Sequential(
    [
        keras.layers.Dense(32, activation="relu", input_shape=(64,)),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.SGD(lr=0.1),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, digits.target, epochs=30, batch_size=64, verbose=0)

loss, accuracy = model.evaluate(x, digits.target, verbose=0)
print("accuracy %.2f" % accuracy)
