import multiprocessing
import sys


def check_start_method(context=multiprocessing):
    """Call it before you start processes that use Keras."""
    method = context.get_start_method()
    imported = "tensorflow" in sys.modules
    assert method != "fork" or not imported, (
        "TensorFlow is imported, and processes would be forked: use spawn"
    )


import keras

print("backend:", keras.backend.backend())

for method in ("spawn", "fork"):
    try:
        check_start_method(multiprocessing.get_context(method))
        print(f"{method}: passed")
    except AssertionError as error:
        print(f"{method}: {error}")
