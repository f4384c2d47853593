# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.16.1"]
#
# [tool.uv]
# override-dependencies = ["numpy==2.1.3"]
# ///
from importlib.metadata import requires, version

print("asked for:", *(r for r in requires("tensorflow-cpu") if "numpy" in r))
print("installed:", version("numpy"))

import tensorflow as tf

print("TensorFlow", tf.__version__)
