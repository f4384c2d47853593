# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "keras==2.2.4",
#     "cntk==2.7",
#     "numpy<1.17",
#     "scipy<1.3",
#     "h5py<3",
#     "pyyaml<6",
# ]
# ///
import os
import warnings

warnings.simplefilter("ignore")
os.environ["KERAS_BACKEND"] = "cntk"

import keras

print("Keras", keras.__version__)
