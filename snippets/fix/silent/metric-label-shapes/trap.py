import numpy as np
from keras import metrics

classes = np.arange(10)
one_hot = np.eye(10)
right, wrong = one_hot, one_hot[(classes + 1) % 10]

print("Ten classes, every answer wrong:")
print("  BinaryAccuracy", metrics.BinaryAccuracy()(one_hot, wrong).numpy())
print("Ten classes, every answer right:")
found = metrics.CategoricalAccuracy()(classes, right)
print("  CategoricalAccuracy, labels 0 to 9:", found.numpy())
found = metrics.Accuracy()(one_hot, 0.9 * right + 0.01)
print("  Accuracy, probabilities:", found.numpy())
