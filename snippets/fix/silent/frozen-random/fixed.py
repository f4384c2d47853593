import keras
import numpy as np


class Noise(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.seed = keras.random.SeedGenerator()

    def call(self, inputs):
        shape = keras.ops.shape(inputs)
        return inputs + keras.random.normal(shape, seed=self.seed)


model = keras.Sequential([keras.Input((3,)), Noise()])
x = np.zeros((1, 3))

draws = {model.predict(x, verbose=0).tobytes() for _ in range(5)}
print("different results in 5 calls of predict:", len(draws))
