import keras
import numpy as np

halve = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate / 2)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), loss="mse")
x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, y, epochs=3, callbacks=[halve], verbose=0)
print([round(float(rate), 4) for rate in history.history["learning_rate"]])
