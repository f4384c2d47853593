# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.17.1", "keras==3.5.0"]
# ///
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
for line in run.stderr.splitlines():
    if "rendezvous" in line:
        print("log:", line.split("] ")[1])
