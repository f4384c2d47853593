import numpy as np
import tensorflow as tf
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
z = (x[:, 0].mean() - x[:, 0]) / x[:, 0].std()
p = (1 / (1 + np.exp(-z))).astype("float32")

# One half for the first four metrics, then 200 thresholds for the AUC.
grid = np.arange(1, 199) / 199
thresholds = np.array([0.5, -1e-7, *grid, 1 + 1e-7], "float32")
true_positives = tf.Variable(tf.zeros(201))
false_positives = tf.Variable(tf.zeros(201))
positives, negatives = tf.Variable(0.0), tf.Variable(0.0)

for start in range(0, 569, 256):
    batch = slice(start, start + 256)
    label = tf.cast(y[batch], tf.float32)
    said_yes = tf.cast(p[batch] > thresholds[:, None], tf.float32)
    true_positives.assign_add(tf.reduce_sum(said_yes * label, axis=1))
    false_positives.assign_add(tf.reduce_sum(said_yes * (1 - label), axis=1))
    positives.assign_add(tf.reduce_sum(label))
    negatives.assign_add(tf.reduce_sum(1 - label))

tp, fp = true_positives[0], false_positives[0]
precision, recall = tp / (tp + fp), tp / positives
hits = true_positives[1:] / positives
alarms = false_positives[1:] / negatives
trapezia = (hits[:-1] + hits[1:]) / 2 * (alarms[:-1] - alarms[1:])
results = {
    "accuracy": (tp + negatives - fp) / (positives + negatives),
    "precision": precision,
    "recall": recall,
    "F1": 2 * precision * recall / (precision + recall),
    "AUC": tf.reduce_sum(trapezia),
}
for name, result in results.items():
    print(f"{name:10}{result:.4f}")
