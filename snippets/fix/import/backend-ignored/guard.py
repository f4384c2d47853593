import os

import keras


def check_backend():
    """Stop if Keras does not compute on what KERAS_BACKEND names."""
    wanted = os.environ.get("KERAS_BACKEND", "tensorflow")
    found = keras.backend.backend()
    assert found == wanted, f"Keras runs on {found}, not on {wanted}"


check_backend()
print("passed")

os.environ["KERAS_BACKEND"] = "jax"  # too late
try:
    check_backend()
except AssertionError as error:
    print("AssertionError:", error)
