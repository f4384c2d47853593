import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def train(set_seed):
    set_seed()
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dropout(0.2),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=2, verbose=0)
    return model.get_weights()


for label, set_seed in {
    "no seed": lambda: None,
    "tf.random.set_seed(0)": lambda: tf.random.set_seed(0),
    "set_random_seed(0)": lambda: keras.utils.set_random_seed(0),
}.items():
    pairs = zip(train(set_seed), train(set_seed), strict=True)
    same = all(np.array_equal(one, two) for one, two in pairs)
    print(f"{label:22} same: {same}")
