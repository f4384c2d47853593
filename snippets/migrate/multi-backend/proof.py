import contextlib
import io
import runpy
import subprocess

import numpy as np

# "on_jax.py" runs "digits.py" on JAX and keeps its weights.
command = ["uv", "run", "--quiet", "--script", "on_jax.py"]
subprocess.run(command, check=True, capture_output=True)
on_jax = np.load("jax.npz")

with contextlib.redirect_stdout(io.StringIO()):
    model = runpy.run_path("digits.py")["model"]

for name, weight in zip(on_jax, model.weights, strict=True):
    gap = np.abs(on_jax[name] - weight.numpy()).max()
    # 90 updates; the backends add numbers in different orders.
    assert gap < 1e-4, (weight.path, gap)
    print(f"{weight.path}: largest difference {gap:.6f}")
