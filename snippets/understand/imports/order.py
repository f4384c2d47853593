# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.15.1", "jax==0.10.2"]
# ///
import json
import os
import subprocess
import sys

PROGRAM = """
import tensorflow as tf
print(tf.keras.config.backend())
"""

print("keras.json  KERAS_BACKEND  tf.keras computes on")
for setting, variable in (
    (None, None),
    ("jax", None),
    (None, "jax"),
    ("jax", "tensorflow"),
    ("jax", ""),
):
    home = f"home_{setting}"  # in place of your own folder .keras
    os.makedirs(home, exist_ok=True)
    if setting:
        with open(f"{home}/keras.json", "w") as file:
            json.dump({"backend": setting}, file)
    environment = {**os.environ, "KERAS_HOME": home}
    environment.pop("KERAS_BACKEND", None)
    if variable is not None:
        environment["KERAS_BACKEND"] = variable
    command = [sys.executable, "-c", PROGRAM]
    backend = subprocess.check_output(
        command, env=environment, stderr=subprocess.DEVNULL, text=True
    )
    print(f"{setting!r:11} {variable!r:14} {backend.strip()}")
