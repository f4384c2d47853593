# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.18.0"]
#
# [tool.uv]
# override-dependencies = ["protobuf==6.33.5"]
# ///
from importlib.metadata import requires, version

asked = [r for r in requires("tensorflow-cpu") if "protobuf" in r]
print("asked for:", *asked)
print("installed:", version("protobuf"))

import tensorflow as tf

print("1 + 1 =", int(tf.add(1, 1)))
