import numpy as np


def check_scaling(prepare):
    """A brighter pixel must become a larger number."""
    steps = np.diff(prepare(np.arange(256, dtype="uint8")))
    assert (steps > 0).all(), f"{np.argmin(steps) + 1} becomes the smallest"


check_scaling(lambda x: (x.astype("float32") - 128) / 128)
print("float first: passed")

try:
    check_scaling(lambda x: (x - 128) / 128)
except AssertionError as error:
    print("uint8:", error)
