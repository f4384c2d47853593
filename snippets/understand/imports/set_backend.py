# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.15.1", "jax==0.10.2"]
# ///
import warnings

warnings.simplefilter("ignore")  # it warns that all of this is dangerous

import keras

OldDense = keras.layers.Dense
keras.config.set_backend("jax")
print("the old name:  ", keras.config.backend())

import keras

print("imported again:", keras.config.backend())
print("Dense is still the same:", OldDense is keras.layers.Dense)
