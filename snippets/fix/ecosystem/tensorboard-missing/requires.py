from importlib.metadata import requires, version

asked = [r for r in requires("tensorflow") if "tensorboard" in r]
print("TensorFlow", version("tensorflow"), "asks for:", asked)
