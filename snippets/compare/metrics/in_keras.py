import keras
import numpy as np
from sklearn.datasets import load_breast_cancer

# A model in one line: small tumours (column 0 is the radius) are benign.
x, y = load_breast_cancer(return_X_y=True)
z = (x[:, 0].mean() - x[:, 0]) / x[:, 0].std()
p = 1 / (1 + np.exp(-z))

metrics = [
    keras.metrics.BinaryAccuracy(name="accuracy"),
    keras.metrics.Precision(name="precision"),
    keras.metrics.Recall(name="recall"),
    keras.metrics.F1Score(threshold=0.5, name="F1"),
    keras.metrics.AUC(name="AUC"),
]
for start in range(0, 569, 256):
    batch = slice(start, start + 256)
    for metric in metrics:
        metric.update_state(y[batch, None], p[batch, None])

results = {metric.name: np.max(metric.result()) for metric in metrics}
for name, result in results.items():
    print(f"{name:10}{result:.4f}")
