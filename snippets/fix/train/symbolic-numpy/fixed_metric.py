import keras
import numpy as np
from sklearn.metrics import f1_score

keras.utils.set_random_seed(0)
x, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([0, 0, 1, 1])
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, "sigmoid")])
model.compile(keras.optimizers.Adam(0.1), loss="binary_crossentropy")
model.fit(x, y.reshape(-1, 1), epochs=100, verbose=0)

probabilities = model.predict(x, verbose=0)
print(f"f1: {f1_score(y, probabilities[:, 0] > 0.5):.2f}")
