import keras
import numpy as np


def check_padding(model, tokens, more=3):
    """Zeros at the end must not change what the model predicts."""
    padded = np.pad(tokens, ((0, 0), (0, more)))
    one, other = model(tokens), model(padded)
    assert np.allclose(one, other, atol=1e-5), "padding changes the result"


tokens = keras.Input((None,), dtype="int32")
embedded = keras.layers.Embedding(10, 4, mask_zero=True)(tokens)
with_mask = keras.Model(tokens, keras.layers.LSTM(3)(embedded))
without = keras.Model(tokens, keras.layers.LSTM(3)(embedded + 1.0))

for name, model in {"with_mask": with_mask, "without": without}.items():
    try:
        check_padding(model, np.array([[1, 2, 3]]))
        print(f"{name}: passed")
    except AssertionError as error:
        print(f"{name}: {error}")
