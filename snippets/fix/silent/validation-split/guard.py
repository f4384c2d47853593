import numpy as np
from sklearn.datasets import load_iris


def check_split(labels, validation_split):
    at = int(len(labels) * (1 - validation_split))
    train, validation = {*labels[:at].tolist()}, {*labels[at:].tolist()}
    assert train == validation, (
        f"classes {train} in training, {validation} in validation"
    )


labels = load_iris().target
check_split(np.random.default_rng(0).permutation(labels), 0.3)
print("shuffled: passed")

try:
    check_split(labels, 0.3)
except AssertionError as error:
    print("sorted:", error)
