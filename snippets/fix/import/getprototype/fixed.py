from importlib.metadata import requires, version

import tensorflow as tf

asked = [r for r in requires("tensorflow") if "protobuf" in r]
print("asked for:", *asked)
print("installed:", version("protobuf"))
print("TensorFlow", tf.__version__, "1 + 1 =", int(tf.add(1, 1)))
