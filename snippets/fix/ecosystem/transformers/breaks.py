# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "transformers==4.57.1",
# ]
# ///
from transformers import TFBertModel  # noqa: F401
