import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import roc_auc_score

x, y = load_breast_cancer(return_X_y=True)
logits = (x[:, 0].mean() - x[:, 0]) / x[:, 0].std()
p = 1 / (1 + np.exp(-logits))


def auc(predictions, **options):
    metric = keras.metrics.AUC(**options)
    metric.update_state(y, predictions)
    return float(metric.result())


found = {
    "scikit-learn, p": roc_auc_score(y, p),
    "AUC(), p": auc(p),
    "scikit-learn, p / 100": roc_auc_score(y, p / 100),
    "AUC(), p / 100": auc(p / 100),
    "AUC(num_thresholds=20000), p / 100": auc(p / 100, num_thresholds=20000),
    "AUC(), logits": auc(logits),
    "AUC(from_logits=True), logits": auc(logits, from_logits=True),
}
for name, result in found.items():
    print(f"{name:35}{result:.4f}")
