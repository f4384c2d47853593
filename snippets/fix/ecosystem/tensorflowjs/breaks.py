# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflowjs==4.22.0"]
# ///
from importlib.metadata import version

for name in ("tensorflow", "keras", "protobuf"):
    print(name, version(name))

import tensorflowjs

print("TensorFlow.js", tensorflowjs.__version__)
