import logging
import warnings

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")

import keras
import numpy as np
import tensorflow as tf
from keras.layers import Convolution2D, Dense
from keras.models import Sequential

LINES = """
keras.backend.set_image_dim_ordering("tf")
Dense(output_dim=8, input_dim=2)
model.fit(x, y, nb_epoch=1, verbose=0)
from keras.engine.topology import Layer
from keras.backend import tensorflow_backend
from keras.layers.core import Dense
from keras.utils import np_utils
from keras.wrappers.scikit_learn import KerasClassifier
model.predict_classes(x, verbose=0)
keras.optimizers.SGD(lr=0.1)
model.fit_generator
from keras.preprocessing.image import ImageDataGenerator
tf.placeholder(tf.float32)
tf.Session()
tf.contrib.layers
tf.train.AdamOptimizer()
tf.enable_eager_execution
tf.estimator.Estimator
tf.keras.layers.Dense(8)
tf.keras.optimizers.legacy.Adam()
from tensorflow.python.keras.layers import Dense
model.save("model")
model.save("model.h5")
keras.ops.add
"""

x, y = np.ones((4, 2)), np.ones((4, 1))
model = Sequential([Dense(1, input_shape=(2,))])
model.compile("sgd", "mse")

names = {"keras": keras, "tf": tf, "Dense": Dense}
names.update(model=model, x=x, y=y)

for line in LINES.strip().splitlines():
    try:
        exec(line, dict(names))
        print("runs ", line)
    except Exception:
        print("fails", line)

pixels = Sequential([Convolution2D(8, 3, 3, input_shape=(28, 28, 1))])
print("Convolution2D(8, 3, 3) makes", pixels.output_shape[1:])
