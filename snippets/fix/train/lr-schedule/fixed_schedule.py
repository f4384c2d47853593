import keras
import numpy as np

schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.5)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(schedule), loss="mse")
x, y = np.ones((8, 4)), np.ones((8, 1))
rates = []
for _ in range(3):
    model.fit(x, y, verbose=0)
    rates.append(round(float(model.optimizer.learning_rate), 4))
print(rates)
