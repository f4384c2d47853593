import sys

import keras
import tensorflow as tf

print("keras", keras.__version__)
print("tensorflow", tf.__version__)

# Which package is behind tf.keras, whatever is installed?
package = tf.keras.layers.Dense.__module__.split(".")[0]
print("tf.keras leads to", package, sys.modules[package].__version__)
