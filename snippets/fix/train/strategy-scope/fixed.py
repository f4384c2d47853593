import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
strategy = tf.distribute.MirroredStrategy(["CPU:0"])
with strategy.scope():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
history = model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)

print(f"loss: {history.history['loss'][0]:.4f}")
