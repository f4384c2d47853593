import os

import keras


def check_backend(wanted):
    running = keras.backend.backend()
    assert running == wanted, f"wanted {wanted}, running on {running}"


check_backend("tensorflow")
print("TensorFlow, the default: passed")

os.environ["KERAS_BACKEND"] = "jax"  # too late
try:
    check_backend("jax")
except AssertionError as error:
    print("JAX:", error)
