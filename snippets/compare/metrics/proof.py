import contextlib
import io
import runpy

import keras
import numpy as np
import tensorflow as tf
from sklearn import metrics as scikit


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


assert tf.metrics.AUC is keras.metrics.AUC
program, by_hand = run("in_keras.py"), run("in_tensorflow.py")
y, p = program["y"], program["p"]
referee = {
    "accuracy": scikit.accuracy_score(y, p > 0.5),
    "precision": scikit.precision_score(y, p > 0.5),
    "recall": scikit.recall_score(y, p > 0.5),
    "F1": scikit.f1_score(y, p > 0.5),
    "AUC": scikit.roc_auc_score(y, p),
}
for name, result in program["results"].items():
    ours = abs(result - float(by_hand["results"][name]))
    exact = abs(result - referee[name])
    # Counts are exact in float32; dividing them rounds in the 7th digit.
    # Keras's AUC reads the curve at 200 thresholds only.
    assert ours < 1e-6, (name, ours)
    assert exact < (1e-3 if name == "AUC" else 1e-6), (name, exact)
    print(f"{name}: TensorFlow {ours:.6f} off, scikit-learn {exact:.6f} off")

metric = program["metrics"][0]
metric.reset_state()
assert metric.result() == 0

found = run("functions.py")["found"]
for name in ("accuracy", "per_sample"):
    assert abs(found[name, 2] - referee["accuracy"]) < 1e-6
halves = [y[i : i + 256] == (p[i : i + 256] > 0.5) for i in (0, 256, 512)]
assert abs(found["per_batch", 2] - np.mean([h.mean() for h in halves])) < 1e-6
assert abs(found["accuracy", 1] - referee["accuracy"]) < 1e-6
assert found["per_sample", 1] < 0.6 and found["per_batch", 1] < 0.6

found = run("shapes.py")["values"]
for name in ("mean_squared_error", "binary_accuracy"):
    assert abs(found[name, 1] - found[name, 2]) < 1e-6
for name in ("hinge", "poisson", "kl_divergence"):
    assert abs(found[name, 1] - found[name, 2]) > 0.05

found = run("thresholds.py")["found"]
accuracy = found["BinaryAccuracy()", "p"]
assert found["BinaryAccuracy(threshold=0)", "logits"] == accuracy
assert found["BinaryAccuracy()", "logits"] < accuracy - 0.1
assert found["Accuracy()", "p"] == 0
assert found["F1Score()", "p"] < found["F1Score(threshold=0.5)", "p"] - 0.1

found = run("auc.py")["found"]
assert found["scikit-learn, p"] == found["scikit-learn, p / 100"]
assert found["AUC(), p / 100"] < found["AUC(), p"] - 0.05
assert found["AUC(), logits"] < found["AUC(from_logits=True), logits"] - 0.02
assert len(set(run("names.py")["resolved"].values())) == 3
print("the differences: as shown")
