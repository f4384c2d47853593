# /// script
# requires-python = "==3.10.*"
# dependencies = ["tensorflow-cpu==2.11.1", "numpy<2"]
# ///
from importlib.metadata import version

import tensorflow as tf

print("NumPy", version("numpy"), "with TensorFlow", tf.__version__)
