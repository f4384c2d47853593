import os

import tensorflow as tf

# What stands in for Keras until the first use, and then makes the choice.
Loader = type(tf.keras)

for value in 1, "1", "true", "True", "TRUE", "yes", "on", "0", " 1", "":
    try:
        os.environ["TF_USE_LEGACY_KERAS"] = value
    except TypeError as error:
        print(f"{value!r:8}TypeError: {error}")
        continue
    package = Loader({}).layers.Dense.__module__.split(".")[0]
    print(f"{value!r:8}{package}")
