import keras
import numpy as np

schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.5)
halve = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate / 2)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(schedule), loss="mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), callbacks=[halve], verbose=0)
