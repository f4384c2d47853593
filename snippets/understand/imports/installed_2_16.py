# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.16.2"]
#
# [tool.uv]
# exclude-newer = "2026-11-20T00:00:00Z"
# ///
import sys
from importlib import metadata

import tensorflow as tf

for name in "keras", "tf_keras", "tensorflow_estimator":
    try:
        print(f"{name:21}{metadata.version(name)}")
    except metadata.PackageNotFoundError:
        print(f"{name:21}not installed")

layer = tf.keras.layers.Dense
package = layer.__module__.partition(".")[0]
print("tf.keras leads to   ", package, sys.modules[package].__version__)
print("Dense is defined in ", layer.__module__)
print("tf.keras.__version__", getattr(tf.keras, "__version__", "is missing"))
