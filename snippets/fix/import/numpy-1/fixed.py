from importlib.metadata import requires, version

import tensorflow as tf

print("asked for:", *(r for r in requires("tensorflow") if "numpy" in r))
print("NumPy", version("numpy"), "with TensorFlow", tf.__version__)
