from importlib import metadata

import keras
import numpy as np
import tensorflow as tf
from keras.layers import Dense

LINES = """
keras.config.set_image_data_format("channels_last")
Dense(8)
model.fit(x, y, epochs=1, verbose=0)
from keras import Layer
from keras import ops
from keras.utils import to_categorical
from keras.wrappers import SKLearnClassifier
model.predict(x, verbose=0).argmax(axis=-1)
keras.optimizers.SGD(learning_rate=0.1)
keras.layers.Conv2D(8, (3, 3))
from keras.utils import image_dataset_from_directory
tf.function(lambda x: x + 1)(x)
keras.optimizers.Adam()
model.save("model.keras")
model.export("model", verbose=False)
"""

x, y = np.ones((4, 2)), np.ones((4, 1))
model = keras.Sequential([keras.Input((2,)), Dense(1)])
model.compile("sgd", "mse")
names = {"keras": keras, "tf": tf, "Dense": Dense}
names.update(model=model, x=x, y=y)

for line in LINES.strip().splitlines():
    exec(line, dict(names))
    print("runs ", line)

needs = metadata.requires("tensorflow")
print("tensorflow needs", *(n for n in needs if n.startswith("keras")))
