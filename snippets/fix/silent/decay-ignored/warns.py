import keras
import numpy as np

optimizer = keras.optimizers.SGD(learning_rate=0.1, decay=0.1)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer, "mse")
model.fit(np.ones((1, 1)), np.ones((1, 1)), epochs=10, verbose=0)

print("expected after 10 steps: 0.05")
print(f"used:                    {float(optimizer.learning_rate):.2f}")
