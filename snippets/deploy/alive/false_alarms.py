import numpy as np


def alarm(train, live, both):
    """Say whether a column of these rows, drawn alike, looks changed."""
    parts = 1 / len(live) + (1 / len(train) if both else 0)
    error = train.std(0) * parts**0.5
    return not (np.abs(live.mean(0) - train.mean(0)) / error < 5).all()


def false_alarms(draw, rows, both=True):
    return sum(
        alarm(draw(size=(100, 13)), draw(size=(rows, 13)), both)
        for _ in range(500)
    )


numbers = np.random.default_rng(0)
for rows in (78, 5000):
    print(f"{rows} new rows, normal:", false_alarms(numbers.normal, rows))
    print(f"{rows} new rows, skewed:", false_alarms(numbers.lognormal, rows))
one = false_alarms(numbers.normal, 5000, both=False)
print("5000 new rows, normal, error of one mean:", one)
