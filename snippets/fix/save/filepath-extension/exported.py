import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
x = np.ones((1, 4), "float32")

model.export("model", verbose=False)
loaded = tf.saved_model.load("model")

difference = np.abs(loaded.serve(x) - model(x)).max()
print(f"SavedModel, difference {difference:.6f}")
