# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "keras==1.0.0",
#     "theano==1.0.5",
#     "scikit-learn==0.19.2",
#     "numpy<1.17",
#     "scipy<1.3",
#     "h5py<3",
#     "pyyaml<6",
# ]
# ///
import os

# A newer Keras may have left another choice in ~/.keras/keras.json.
os.environ["KERAS_BACKEND"] = "theano"

import numpy as np

np.random.seed(0)

from keras.layers import Activation, Dense
from keras.models import Sequential
from keras.optimizers import SGD
from keras.utils.np_utils import to_categorical
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
y = to_categorical(digits.target)

model = Sequential()
model.add(Dense(32, input_dim=64))
model.add(Activation("relu"))
model.add(Dense(10))
model.add(Activation("softmax"))

model.compile(
    optimizer=SGD(lr=0.1),
    loss="categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, y, nb_epoch=30, batch_size=64, verbose=0)

loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy %.2f" % accuracy)
