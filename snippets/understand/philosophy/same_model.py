import contextlib
import io
import runpy
from pathlib import Path

import numpy as np

NAMES = ("level1_fit.py", "level2_layer.py", "level3_step.py")


def run(name):
    with contextlib.redirect_stdout(io.StringIO()):
        result = runpy.run_path(name)
    code = Path(name).read_text("utf-8").splitlines()
    return result["model"], result["x"], len([s for s in code if s])


first, _, previous = run(NAMES[0])
for name in NAMES:
    model, x, lines = run(name)
    pairs = zip(first.get_weights(), model.get_weights(), strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    # float32 has about 7 digits; 285 updates may lose two of them.
    assert largest < 1e-5, f"{name} differs by {largest}"
    same = np.sum(np.argmax(first(x), 1) == np.argmax(model(x), 1))
    print(f"{name}: {lines} lines of code, {lines - previous} more")
    print(f"  largest difference in any weight {largest:.6f}")
    print(f"  the same answer for {same} of {len(x)} digits")
    previous = lines
