import importlib.util
from pathlib import Path

import tensorflow as tf

folder = Path(tf.__file__).parent / "keras"
print("there is a folder tensorflow/keras:", folder.exists())

spec = importlib.util.find_spec("tensorflow.keras")
print("Python finds", "/".join(Path(spec.origin).parts[-4:]))

from tensorflow.keras.layers import Dense

print("Dense is from", Dense.__module__)
