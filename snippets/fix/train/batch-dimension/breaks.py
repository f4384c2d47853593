import keras
import numpy as np
import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices((np.ones((8, 4)), np.ones((8, 1))))
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(data, shuffle=False, verbose=0)
