import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def create():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dropout(0.3),
            keras.layers.Dense(10),
        ]
    )
    rate = keras.optimizers.schedules.PolynomialDecay(0.03, 75, 0.0)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(rate), loss)
    return model


def fit(model, epochs, first_order=0, masks=True):
    for order, epoch in enumerate(epochs, first_order):
        rows = np.random.default_rng(order).permutation(1797)
        if masks:
            model.layers[1].seed_generator.state.assign([0, 1000 * epoch])
        history = model.fit(x[rows], y[rows], 128, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return model


losses, rows = [], {}
straight = fit(create(), range(5)).get_weights()
first = fit(create(), range(3))
first.save("three.keras")
for missing, options in {
    "nothing": {"first_order": 3},
    "dropout": {"first_order": 3, "masks": False},
    "order": {"first_order": 0},
    "optimizer": {"first_order": 3},
}.items():
    model = keras.saving.load_model("three.keras")
    if missing == "optimizer":
        model = create()
        model.set_weights(first.get_weights())
    rate, losses = float(model.optimizer.learning_rate), []
    weights = fit(model, (3, 4), **options).get_weights()
    pairs = zip(straight, weights, strict=True)
    difference = max(np.abs(a - b).max() for a, b in pairs)
    rows[missing] = rate, losses[0], difference

print("missing    rate   epoch 4  difference")
for missing, (rate, loss, difference) in rows.items():
    print(f"{missing:10} {rate:.3f}  {loss:.4f}   {difference:.2f}")
