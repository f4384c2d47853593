import numpy as np
from keras import metrics


def check_metric(make, labels, classes):
    """A metric of right answers must be 1, and of wrong ones 0."""
    numbers = labels.argmax(axis=-1) if labels.ndim == 2 else labels
    for shift, wanted in ((0, 1.0), (1, 0.0)):
        predicted = np.eye(classes)[(numbers + shift) % classes]
        found = float(make()(labels, 0.9 * predicted + 0.1 / classes))
        assert abs(found - wanted) < 0.01, f"{found:.2f} instead of {wanted}"


numbers = np.arange(10)
for make, labels in (
    (metrics.SparseCategoricalAccuracy, numbers),
    (metrics.CategoricalAccuracy, np.eye(10)),
    (metrics.CategoricalAccuracy, numbers),
    (metrics.BinaryAccuracy, np.eye(10)),
    (metrics.Accuracy, np.eye(10)),
):
    try:
        check_metric(make, labels, 10)
        print(make.__name__, labels.shape, "passed")
    except AssertionError as error:
        print(make.__name__, labels.shape, error)
