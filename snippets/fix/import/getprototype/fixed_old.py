# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.18.0", "protobuf<6"]
# ///
from importlib.metadata import version

import tensorflow as tf

print("installed:", version("protobuf"))
print("TensorFlow", tf.__version__, "1 + 1 =", int(tf.add(1, 1)))
