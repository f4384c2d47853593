# /// script
# requires-python = "==3.10.*"
# dependencies = ["tensorflow-cpu==2.11.1"]
# ///
from importlib.metadata import version

print("NumPy", version("numpy"))

import tensorflow as tf

print("TensorFlow", tf.__version__)
