# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "keras==0.2.0",
#     "theano==0.8.2",
#     "scikit-learn==0.18.2",
#     "numpy<1.14",
#     "scipy<1.1",
#     "h5py<3",
#     "pyyaml<6",
# ]
# ///
import numpy as np

np.random.seed(0)

from keras.layers.core import Activation, Dense
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

model.compile(loss="categorical_crossentropy", optimizer=SGD(lr=0.1))
model.fit(x, y, nb_epoch=30, batch_size=64, verbose=0)

classes = model.predict_classes(x, verbose=0)
print("accuracy %.2f" % np.mean(classes == digits.target))
