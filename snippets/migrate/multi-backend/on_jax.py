# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2", "scikit-learn==1.9.1"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import runpy

import numpy as np

model = runpy.run_path("digits.py")["model"]
np.savez("jax.npz", *model.get_weights())
