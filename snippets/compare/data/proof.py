import contextlib
import io
import runpy

import numpy as np


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(name)


arrays = run("arrays.py")
batches = [arrays["x"][i : i + 128] for i in range(0, 1797, 128)]
trained = arrays["model"].get_weights()

# Keras is imported by now, so any_backend.py runs on TensorFlow here.
for name in ("in_keras.py", "in_tensorflow.py", "any_backend.py"):
    other = run(name)
    pairs = zip(batches, [np.array(x) for x, y in other["data"]], strict=True)
    # Whole numbers up to 16 over 16 are exact in float32: no tolerance.
    assert all(np.array_equal(a, b) for a, b in pairs), name
    pairs = zip(trained, other["model"].get_weights(), strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    # float32 has about 7 digits; threads may add in another order.
    assert largest < 1e-5, f"{name} differs by {largest}"
    print(f"{name}: same batches, largest difference {largest:.6f}")

order = run("order.py")
orders = order["orders"]
repeats = {name for name, o in orders.items() if o[:3] == o[3:]}
assert repeats == {"arrays", "tf.data", "shuffle, cache"}, orders
in_order = ["012", "345", "678"]
assert orders["tf.data"][:3] == in_order == sorted(orders["PyDataset"][:3])
assert {int(row) for row in orders["shuffle(2)"][0]} <= {0, 1, 2, 3}
# Without a seed the two are equal once in 362,880 runs.
assert order["unseeded"][:3] != order["unseeded"][3:]
print("order.py: repeated are", ", ".join(sorted(repeats)))

counts = run("how_often.py")
assert counts["asked"] == [0, 1, 0, 1, 2, 0, 1, 2], counts["asked"]
assert len(counts["mapped"]) == 12
print("PyDataset: 2 extra calls; cache: map runs once per row")

losses = run("last_batch.py")
assert abs(losses["by_keras"] - losses["by_row"]) < 1e-5
difference = abs(losses["by_keras"] - losses["by_batch"])
assert difference > 0.001
print(f"mean of the batches: off by {difference:.4f}")
