# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.14.1"]
# ///
import subprocess

import keras

# Keras 3.15.1 writes new.keras, in an environment of its own.
subprocess.run(["uv", "run", "--quiet", "--script", "newer.py"], check=True)

print("Keras", keras.__version__, "reads")
model = keras.models.load_model("new.keras")
