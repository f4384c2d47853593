import keras
import numpy as np

embed = keras.layers.Embedding(10, 4, mask_zero=True)
mean = keras.layers.GlobalAveragePooling1D()


def embedded(tokens):
    return mean(embed(tokens))


def scaled(tokens):
    return mean(embed(tokens) * 2.0) / 2.0


short, padded = np.array([[1, 2]]), np.array([[1, 2, 0, 0, 0, 0]])
for model in (embedded, scaled):
    difference = np.abs(model(short) - model(padded)).max()
    print(f"{model.__name__}: padding changes it: {difference > 1e-6}")
