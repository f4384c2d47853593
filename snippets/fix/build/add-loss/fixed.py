import keras
import numpy as np


class Small(keras.layers.Layer):
    """Pass the inputs on, and ask them to be small."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.size = keras.metrics.Mean(name="size")

    def call(self, inputs):
        size = keras.ops.mean(keras.ops.square(inputs))
        self.add_loss(size)
        self.size.update_state(size)
        return inputs


keras.utils.set_random_seed(0)
inputs = keras.Input((3,))
outputs = Small()(keras.layers.Dense(1)(inputs))
model = keras.Model(inputs, outputs)
model.compile(optimizer="sgd")

history = model.fit(np.ones((8, 3)), epochs=3, verbose=0).history
for name in ("loss", "size"):
    print(name, [f"{value:.4f}" for value in history[name]])
