import keras
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
y = y[:, None]
logits = (x[:, :1].mean() - x[:, :1]) / x[:, :1].std()
p = 1 / (1 + np.exp(-logits))

found = {}
for call, metric, predictions in (
    ("BinaryAccuracy()", keras.metrics.BinaryAccuracy(), p),
    ("BinaryAccuracy()", keras.metrics.BinaryAccuracy(), logits),
    (
        "BinaryAccuracy(threshold=0)",
        keras.metrics.BinaryAccuracy(threshold=0.0),
        logits,
    ),
    ("Accuracy()", keras.metrics.Accuracy(), p),
    ("F1Score(threshold=0.5)", keras.metrics.F1Score(threshold=0.5), p),
    ("F1Score()", keras.metrics.F1Score(), p),
):
    metric.update_state(y, predictions)
    key = call, "logits" if predictions is logits else "p"
    found[key] = np.max(metric.result())
    print(f"{call:28} {key[1]:7}{found[key]:.2f}")
