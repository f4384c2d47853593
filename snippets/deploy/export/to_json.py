import base64
import json
from pathlib import Path

import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

# The network of "Your first hour", trained as it is there.
x, y = load_digits(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x / 16, y, test_size=450, random_state=0
)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, epochs=20, verbose=0)

# Of each digit, the first scan that the network has not seen.
scans = np.array([x_test[np.argmax(y_test == digit)] for digit in range(10)])
# Layer by layer: its weights, row by row, then its biases.
numbers = np.concatenate([part.ravel() for part in model.get_weights()])
kept = {
    "weights": base64.b64encode(numbers.astype("<f4").tobytes()).decode(),
    "scans": (scans * 16).astype(int).tolist(),
    "answers": model.predict(scans, verbose=0).round(6).tolist(),
}
file = Path("digit.json")
file.write_text(json.dumps(kept) + "\n")
print(f"{len(numbers):,} numbers: {file.stat().st_size / 1000:.0f} KB")


def right(pictures):
    answers = model.predict(pictures.reshape(-1, 64), verbose=0)
    return f"{np.mean(answers.argmax(axis=1) == y_test):.0%} right"


pictures = x_test.reshape(-1, 8, 8)
full = pictures[:, [0, -1]].any(axis=2).all(axis=1)
print(f"from the top row to the bottom row: {full.mean():.0%}")
print("as scanned:      ", right(pictures))
print("without grey:    ", right(pictures > 0.5))
print("one dot lower:   ", right(np.roll(pictures, 1, axis=1)))
print("one to the right:", right(np.roll(pictures, 1, axis=2)))
