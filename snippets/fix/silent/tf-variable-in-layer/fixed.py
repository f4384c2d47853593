import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.factor = self.add_weight(shape=(), initializer="ones")

    def call(self, inputs):
        return self.factor * inputs


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1), Scale()])
model.compile("sgd", "mse")
model.fit(np.ones((64, 1)), 9 * np.ones((64, 1)), epochs=5, verbose=0)

print("trainable weights:", len(model.trainable_weights))
print(f"factor after training: {model.layers[-1].factor.numpy():.4f}")
