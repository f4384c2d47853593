import keras
import numpy as np


def check_averages_stay(model, x, y):
    """Fine-tuning must leave the averages of batch normalisation alone."""
    before = [w.numpy() for w in model.non_trainable_weights]
    model.fit(x, y, verbose=0)
    for old, weight in zip(before, model.non_trainable_weights, strict=True):
        assert np.array_equal(old, weight.numpy()), f"{weight.path} moved"


def check_predictions_vary(model, x):
    """For Monte Carlo dropout, two predictions must not be equal."""
    one, other = (model.predict(x, verbose=0) for _ in range(2))
    assert not np.array_equal(one, other), "predict is always the same"


x = np.full((8, 4), 3.0, "float32")
inputs = keras.Input((4,))
for trainable in (False, True):
    normalize = keras.layers.BatchNormalization(name="normalize")
    normalize.trainable = trainable
    outputs = keras.layers.Dense(4)(normalize(inputs, training=False))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", "mse")
    try:
        check_averages_stay(model, x, x)
        print(f"trainable={trainable}: passed")
    except AssertionError as error:
        print(f"trainable={trainable}: {error}")

dropped = keras.layers.Dropout(0.5)(inputs, training=True)
try:
    check_predictions_vary(keras.Model(inputs, dropped), x)
except AssertionError as error:
    print("dropout:", error)
