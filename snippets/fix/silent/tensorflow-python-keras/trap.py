import keras
import numpy as np
from tensorflow.python.keras.layers import Dense


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = Dense(4)
        self.out = keras.layers.Dense(1)

    def call(self, x):
        return self.out(self.hidden(x))


keras.utils.set_random_seed(0)
x, y = np.ones((8, 2), "float32"), np.ones((8, 1), "float32")
model = Net()
model.compile("sgd", "mse")
model(x)  # makes the weights
before = model.hidden.get_weights()[0]
model.fit(x, y, epochs=3, verbose=0)

print("trainable weights:", len(model.trainable_weights), "(expected: 4)")
moved = not np.array_equal(before, model.hidden.get_weights()[0])
print("the hidden layer learnt:", moved, "(expected: True)")
