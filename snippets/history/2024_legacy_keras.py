# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.16.1",
#     "keras==3.0.5",
#     "tf-keras==2.16.0",
#     "scikit-learn==1.4.2",
# ]
# ///
import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

tf.keras.utils.set_random_seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16

model = tf.keras.Sequential(
    [
        tf.keras.Input((64,)),
        tf.keras.layers.Dense(32, activation="relu"),
        tf.keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=tf.keras.optimizers.SGD(0.1),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, digits.target, epochs=30, batch_size=64, verbose=0)

loss, accuracy = model.evaluate(x, digits.target, verbose=0)
print("tf.keras:", tf.keras.layers.Dense.__module__)
print("keras:   ", keras.layers.Dense.__module__)
print(f"accuracy {accuracy:.2f}")
