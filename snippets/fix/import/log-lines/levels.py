import os
import subprocess
import sys

PROGRAM = """
import tensorflow as tf

tf.config.list_physical_devices("GPU")
tf.constant(1) + 1
"""
FOUND = ["oneDNN", "cuda drivers", "CPU instructions", "cuInit"]

for level in "03":
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"TF_CPP_MIN_LOG_LEVEL": level},
        capture_output=True,
        text=True,
    )
    shown = [words for words in FOUND if words in run.stderr]
    print(f"TF_CPP_MIN_LOG_LEVEL={level}:", ", ".join(shown))
