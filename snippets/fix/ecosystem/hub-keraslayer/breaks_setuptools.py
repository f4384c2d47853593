# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-hub==0.16.1",
#     "setuptools==82.0.0",
# ]
# ///
import tensorflow_hub  # noqa: F401
