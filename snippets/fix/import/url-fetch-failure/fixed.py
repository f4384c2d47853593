from pathlib import Path

import keras
import numpy as np
from sklearn.datasets import load_digits

# The file that you brought from another machine, by a browser or a stick.
x, y = load_digits(return_X_y=True)
np.savez("digits.npz", x=x, y=y)

# Where Keras looks before it asks the network; by default ~/.keras/datasets.
Path("datasets").mkdir()
Path("digits.npz").replace("datasets/digits.npz")

path = keras.utils.get_file(
    "digits.npz", "http://localhost:9/digits.npz", cache_dir="."
)
with np.load(path) as data:
    print(data["x"].shape, data["y"].shape)
