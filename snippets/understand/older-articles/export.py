import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
x = np.ones((2, 4), "float32")

model.export("served", verbose=False)
served = tf.saved_model.load("served")
difference = np.abs(model(x) - served.serve(x)).max()
print(f"largest difference: {difference:.6f}")

try:
    model.export("served", format="?")
except ValueError as error:
    print(error)
