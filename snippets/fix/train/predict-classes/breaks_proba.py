import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
print(model.predict_proba(np.ones((2, 4))))
