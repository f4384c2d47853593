# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ.setdefault("KERAS_BACKEND", "jax")
import keras
import numpy as np

age = np.array([[23], [35], [50], [61]], "float32")
city = ["Kyoto", "Osaka", "Kyoto", "Nara"]

scale = keras.layers.Normalization()
scale.adapt(age)
group = keras.layers.Discretization([30, 50], output_mode="one_hot")
number = {"Kyoto": 1, "Osaka": 2}
place = keras.layers.CategoryEncoding(3, output_mode="one_hot")
cities = np.array([[number.get(name, 0)] for name in city])
features = keras.ops.concatenate([scale(age), group(age), place(cities)], 1)

print("backend:", keras.backend.backend())
for row in features:
    print(f"{row[0]:5.2f}", *(int(value) for value in row[1:]))

refused = []
for name, *arguments in (
    ("TextVectorization",),
    ("StringLookup",),
    ("IntegerLookup",),
    ("Hashing", 8),
    ("HashedCrossing", 8),
):
    try:
        getattr(keras.layers, name)(*arguments)
    except ImportError as error:
        refused.append(name)
        print(error)
