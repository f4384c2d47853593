import keras
import numpy as np


def check_what_trains(model, x, y):
    """Exactly the weights that are listed as trainable must change."""
    before = {weight.path: weight.numpy() for weight in model.weights}
    listed = {weight.path for weight in model.trainable_weights}
    model.fit(x, y, verbose=0)
    for weight in model.weights:
        moved = not np.array_equal(before[weight.path], weight.numpy())
        assert moved == (weight.path in listed), (
            f"{weight.path}: {'changes' if moved else 'stays'}"
        )


keras.utils.set_random_seed(0)
x, y = np.random.normal(size=(8, 4)), np.random.normal(size=(8, 1))
dense = keras.layers.Dense(4, name="frozen")
model = keras.Sequential([keras.Input((4,)), dense, keras.layers.Dense(1)])
model.compile("sgd", "mse")
check_what_trains(model, x, y)
print("as built: passed")

for trainable in (False, True):
    dense.trainable = trainable
    try:
        check_what_trains(model, x, y)
    except AssertionError as error:
        print(f"trainable = {trainable}:", error)

    model.compile("sgd", "mse")
    check_what_trains(model, x, y)
    print("compiled again: passed")
