import keras
import numpy as np


def check_draws_anew(layer, x):
    model = keras.Sequential([keras.Input(x.shape[1:]), layer])
    draws = {model.predict(x, verbose=0).tobytes() for _ in range(3)}
    assert len(draws) == 3, f"{len(draws)} different result(s) in 3 calls"


class Noise(keras.layers.Layer):
    def __init__(self, draw):
        super().__init__()
        self.draw = draw

    def call(self, inputs):
        return inputs + self.draw(inputs.shape[1:])


x = np.zeros((1, 3))
seeds = keras.random.SeedGenerator()
check_draws_anew(Noise(lambda s: keras.random.normal(s, seed=seeds)), x)
print("keras.random: passed")

try:
    check_draws_anew(Noise(lambda s: np.random.normal(size=s)), x)
except AssertionError as error:
    print("np.random:", error)
