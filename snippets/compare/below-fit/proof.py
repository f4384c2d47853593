# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "jax==0.10.2",
#     "keras==3.15.1",
#     "optax==0.2.8",
#     "tensorflow==2.21.0",
#     "torch==2.13.0",
# ]
# ///
import os
import subprocess
import sys

import numpy as np

RUN = """
import runpy, sys
import numpy as np
found = runpy.run_path(sys.argv[1])["weights"]
np.save("weights.npy", np.concatenate([w.ravel() for w in found]))
"""


def weights(program):
    """Return the weights that a program ends with, trained by itself."""
    subprocess.run(
        [sys.executable, "-c", RUN, program],
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        check=True,
        capture_output=True,
    )
    return np.load("weights.npy")


first = weights("on_tensorflow.py")
print("largest weight:", abs(first).max().round(1))
for program in ("on_jax.py", "on_torch.py"):
    difference = abs(weights(program) - first).max()
    print(f"{program}: differs by less than 0.0001:", difference < 1e-4)
    assert difference < 1e-4, difference

for program in (
    "keras_in_torch.py",
    "torch_in_keras.py",
    "keras_in_jax.py",
    "weights_both_ways.py",
):
    subprocess.run(
        [sys.executable, program],
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        check=True,
        capture_output=True,
    )
    print(f"{program}: ends without an error")
