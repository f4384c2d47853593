# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.15.1", "keras==2.15.0"]
# ///
import keras
import numpy as np

schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.5)
constant = keras.callbacks.LearningRateScheduler(lambda epoch, rate: 0.7)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(schedule), loss="mse")
x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, y, epochs=3, callbacks=[constant], verbose=0)
print("Keras", keras.__version__)
print([round(float(rate), 4) for rate in history.history["lr"]])
