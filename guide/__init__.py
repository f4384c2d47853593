"""The machinery of "Keras vs TensorFlow, the guide that runs"."""
