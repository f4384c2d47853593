import keras
import numpy as np


def wrong_answers(y_true, y_pred):
    right = keras.ops.equal(y_true, keras.ops.round(y_pred))
    return 1 - keras.ops.mean(keras.ops.cast(right, "float32"))


x, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([0, 0, 1, 1])
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, "sigmoid")])
model.compile(loss=wrong_answers)
model.fit(x, y.reshape(-1, 1), verbose=0)
