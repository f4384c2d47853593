import json

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

x, y = load_breast_cancer(return_X_y=True)  # 0 is malignant
x = scale(x)


def found(class_weight):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((30,)), dense])
    model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy")
    model.fit(x, y, epochs=5, class_weight=class_weight, verbose=0)
    return np.sum(model.predict(x, verbose=0)[y == 0] < 0.5)


weights = json.loads('{"0": 100, "1": 1}')
weights = {int(name): weight for name, weight in weights.items()}
weighted, unweighted = found(weights), found(None)

print("malignant tumours found:", weighted, "of", np.sum(y == 0))
same = weighted == unweighted
print("as many as without weights:", same)
