import warnings

import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def train(activation, from_logits):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation=activation),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.SGD(0.1),
        loss=keras.losses.SparseCategoricalCrossentropy(
            from_logits=from_logits
        ),
        metrics=["accuracy"],
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        history = model.fit(x, y, epochs=5, verbose=0)
    warned = any("logits" in str(warning.message) for warning in caught)
    return history.history["accuracy"][-1], warned


results = {}
for activation in (None, "softmax"):
    for flag in (True, False):
        results[activation, flag] = train(activation, flag)
        accuracy, warned = results[activation, flag]
        print(f"activation={activation}, from_logits={flag}:")
        print(f"  accuracy {accuracy:.1f}{', warned' if warned else ''}")
