# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "keras-mxnet==2.2.4.2",
#     "mxnet==1.5.1",
#     "scikit-learn==0.19.2",
#     "numpy<1.17",
#     "scipy<1.3",
#     "h5py<3",
#     "pyyaml<6",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "mxnet"

import keras
import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from sklearn.datasets import load_digits

np.random.seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16
y = keras.utils.to_categorical(digits.target)

model = Sequential()
model.add(Dense(32, activation="relu", input_shape=(64,)))
model.add(Dense(10, activation="softmax"))
model.compile(
    optimizer=keras.optimizers.SGD(lr=0.1),
    loss="categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, y, epochs=30, batch_size=64, verbose=0)

loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy %.2f" % accuracy)
