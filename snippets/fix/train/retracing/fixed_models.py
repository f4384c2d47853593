import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
for _ in range(8):
    predictions = model.predict(np.ones((2, 4)), verbose=0)
print(predictions.shape)
