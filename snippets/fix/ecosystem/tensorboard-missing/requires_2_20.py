# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.20.0"]
# ///
from importlib.metadata import requires

asked = [r for r in requires("tensorflow-cpu") if "tensorboard" in r]
print("TensorFlow 2.20.0 asks for:", asked)
