import contextlib
import io
import runpy

import numpy as np

weights = {}
for name in ("fit.py", "train_step.py", "loop.py", "eager_loop.py"):
    with contextlib.redirect_stdout(io.StringIO()):
        model = runpy.run_path(name)["model"]
    weights[name] = model.get_weights()

for name, trained in weights.items():
    pairs = zip(weights["fit.py"], trained, strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    # float32 has about 7 digits; 140 updates may lose two of them where
    # tf.function orders the additions differently.
    assert largest < 1e-5, f"{name} differs by {largest}"
    print(f"{name}: largest difference in any weight {largest:.6f}")
