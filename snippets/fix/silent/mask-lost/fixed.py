import keras
import numpy as np


class Scale(keras.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor
        self.supports_masking = True  # the mask goes on as it came

    def call(self, inputs):
        return inputs * self.factor


embed = keras.layers.Embedding(10, 4, mask_zero=True)
mean = keras.layers.GlobalAveragePooling1D()
scale = Scale(2.0)


def layer(tokens):
    return mean(scale(embed(tokens))) / 2.0


def by_hand(tokens):
    mask = embed.compute_mask(tokens)
    return mean(embed(tokens) * 2.0, mask=mask) / 2.0


short, padded = np.array([[1, 2]]), np.array([[1, 2, 0, 0, 0, 0]])
for model in (layer, by_hand):
    difference = np.abs(model(short) - model(padded)).max()
    print(f"{model.__name__}: padding changes it: {difference > 1e-6}")
