# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "keras==1.2.2",
#     "tensorflow==1.2.1",
#     "numpy<1.14",
#     "scipy<1.1",
#     "h5py<3",
#     "pyyaml<6",
#     "protobuf<3.18",
#     "setuptools",
# ]
# ///
import os
import runpy

# Else an old keras.json might choose Theano.
os.environ["KERAS_BACKEND"] = "tensorflow"

runpy.run_path("telltales.py")
