# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "jax==0.10.2",
#     "tensorflow==2.21.0",
#     "scikit-learn==1.9.1",
# ]
# ///
import os
import subprocess
import sys

import numpy as np

for backend in ("tensorflow", "jax"):
    subprocess.run(
        [sys.executable, "digits.py"],
        env=os.environ | {"KERAS_BACKEND": backend},
        check=True,
    )

tensorflow, jax = np.load("tensorflow.npz"), np.load("jax.npz")
for moment in ("before", "after"):
    largest = np.abs(tensorflow[moment] - jax[moment]).max()
    # float32 has about 7 digits; 285 updates may lose two of them.
    assert largest < 1e-5, f"the backends differ by {largest}"
    print(f"largest difference {moment} training {largest:.6f}")
