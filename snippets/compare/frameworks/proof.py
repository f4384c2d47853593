# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "flax==0.12.8",
#     "jax==0.10.2",
#     "keras==3.15.1",
#     "optax==0.2.8",
#     "scikit-learn==1.9.1",
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
found = runpy.run_path(sys.argv[1])["logits"]
np.save("logits.npy", np.array(found))
"""


def logits(program, backend="tensorflow"):
    """Return what a program's network answers, trained by itself."""
    subprocess.run(
        [sys.executable, "-c", RUN, program],
        # One thread: PyTorch's wait for each other on a busy computer.
        env=os.environ | {"KERAS_BACKEND": backend, "OMP_NUM_THREADS": "1"},
        check=True,
        capture_output=True,
    )
    return np.load("logits.npy")


keras = logits("in_keras.py")
others = {
    "Keras on JAX": logits("in_keras.py", "jax"),
    "Keras on PyTorch": logits("in_keras.py", "torch"),
    "plain TensorFlow": logits("in_tensorflow.py"),
    "plain PyTorch": logits("in_pytorch.py"),
    "JAX with Flax": logits("in_jax.py"),
}
print("largest logit:", abs(keras).max().round(1))
for name, found in others.items():
    difference = abs(found - keras).max()
    print(f"{name}: differs by less than 0.001:", difference < 0.001)
    assert difference < 0.001, difference

for program in (
    "breaks_keras.py",
    "breaks_tensorflow.py",
    "breaks_pytorch.py",
    "breaks_jax.py",
):
    run = subprocess.run([sys.executable, program], capture_output=True)
    assert run.returncode == 1, program
print("a wrong shape stops all four")
