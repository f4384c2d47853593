# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-probability==0.25.0",
# ]
# ///
import tensorflow_probability as tfp

print(tfp.__version__)
