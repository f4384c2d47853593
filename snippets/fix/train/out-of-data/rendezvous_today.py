import subprocess
import sys

CODE = """
import tensorflow as tf
for number in tf.data.Dataset.range(2):
    print("number", int(number))
"""

run = subprocess.run(
    [sys.executable, "-c", CODE], capture_output=True, text=True
)
print(run.stdout, end="")
print("in the log:", "rendezvous" in run.stderr)
