import keras
import numpy as np


class AlwaysDropout(keras.layers.Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


x = np.full((1, 100), 3.0, "float32")
inputs = keras.Input((100,))
model = keras.Model(inputs, AlwaysDropout(0.5)(inputs))

predictions = [model.predict(x, verbose=0) for _ in range(5)]
print("predict drops:", bool((predictions[0] == 0).any()))
print("five predictions differ:", bool(np.std(predictions, axis=0).max() > 0))
