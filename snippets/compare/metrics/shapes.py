import keras
import numpy as np

labels = np.array([0, 1, 1, 0], "float32")
predictions = np.array([[0.2], [0.7], [0.4], [0.6]], "float32")

values = {}
for metric in (
    keras.metrics.MeanSquaredError(),
    keras.metrics.BinaryAccuracy(),
    keras.metrics.Hinge(),
    keras.metrics.Poisson(),
    keras.metrics.KLDivergence(),
):
    for y in (labels[:, None], labels):
        metric.reset_state()
        metric.update_state(y, predictions)
        values[metric.name, y.ndim] = float(metric.result())
    print(
        f"{metric.name:19}labels (4, 1): {values[metric.name, 2]:.4f}"
        f"  (4,): {values[metric.name, 1]:.4f}"
    )
