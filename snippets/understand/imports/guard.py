import sys

import keras
import tensorflow as tf
import tf_keras


def check_keras(module, wanted):
    """Print which Keras a module is; stop if it is not the wanted one."""
    layer = module.layers.Dense
    package = layer.__module__.split(".")[0]
    version = sys.modules[package].__version__
    found = f"{package} {version}"
    print(f"Dense is from {found} ({layer.__module__})")
    if not found.startswith(wanted):
        raise ImportError(f"this program needs {wanted}, and got {found}")


check_keras(keras, "keras 3.")
check_keras(tf.keras, "keras 3.")
try:
    check_keras(tf_keras, "keras 3.")
except ImportError as error:
    print("ImportError:", error)
