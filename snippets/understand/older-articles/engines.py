import os
import subprocess
import sys

for name in "jax", "torch", "numpy", "openvino", "theano", "cntk", "mxnet":
    done = subprocess.run(
        [sys.executable, "-c", "import keras"],
        env={**os.environ, "KERAS_BACKEND": name},
        capture_output=True,
        text=True,
    )
    if done.returncode == 0:
        print(f"{name:9} runs")
    else:
        print(f"{name:9} {done.stderr.splitlines()[-1]}")
