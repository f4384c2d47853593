import keras
import numpy as np


class Noise(keras.layers.Layer):
    def call(self, inputs):
        return inputs + np.random.normal(size=inputs.shape[1:])


model = keras.Sequential([keras.Input((3,)), Noise()])
x = np.zeros((1, 3))

draws = {model.predict(x, verbose=0).tobytes() for _ in range(5)}
print("different results in 5 calls of predict:", len(draws), "(expected: 5)")
draws = {np.array(model(x)).tobytes() for _ in range(5)}
print("different results in 5 calls of model:", len(draws))
