import numpy as np
from sklearn.datasets import load_wine

x, _ = load_wine(return_X_y=True)
names = load_wine().feature_names
rows = np.random.default_rng(0).permutation(len(x))
train, live = x[rows[:100]], x[rows[100:]]

# Kept beside the model: what training looked like.
count, mean, deviation = len(train), train.mean(0), train.std(0)


def drift(live):
    """Return the columns whose mean is far from that of training."""
    # Both means are of so many rows, so neither is exact.
    error = deviation * (1 / count + 1 / len(live)) ** 0.5
    distance = np.abs(live.mean(0) - mean) / error
    return {
        name: round(float(d), 1)
        for name, d in zip(names, distance)
        if not d < 5  # also where it is NaN
    }


def changed(column, change):
    copy = live.copy()
    index = names.index(column)
    copy[:, index] = change(copy[:, index])
    return copy


print("as in training:", drift(live))
print("a shift:", drift(changed("alcohol", lambda v: v + 1)))
print("another unit:", drift(changed("magnesium", lambda v: v / 1000)))
print("a sensor is off:", drift(changed("hue", lambda v: v * np.nan)))
