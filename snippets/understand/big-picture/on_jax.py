# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "jax==0.10.2",
#     "scikit-learn==1.9.1",
# ]
# ///
import importlib.util
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(x, y, random_state=0)

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, epochs=15, verbose=0)

loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
found = importlib.util.find_spec("tensorflow")
print("TensorFlow installed:", found is not None)
print("backend of Keras:", keras.backend.backend())
print(f"{accuracy:.0%} of {len(x_test)} unseen digits read correctly")
