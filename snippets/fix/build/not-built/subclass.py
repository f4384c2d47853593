import keras
import numpy as np


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(2)
        self.score = keras.layers.Dense(1)

    def call(self, inputs):
        return self.score(self.hidden(inputs))


model = Net()
print(len(model.weights), "weights")
model(np.zeros((1, 3)))
print(len(model.weights), "weights")
print(model.count_params(), "parameters")
