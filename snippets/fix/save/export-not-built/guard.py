import keras
import tensorflow as tf


def check_callable(folder):
    """A SavedModel must have the function that servers call."""
    signatures = list(tf.saved_model.load(folder).signatures)
    assert "serving_default" in signatures, f"signatures: {signatures}"


shapeless = keras.Sequential([keras.layers.Dense(3)])
tf.saved_model.save(shapeless, "shapeless")
try:
    check_callable("shapeless")
except AssertionError as error:
    print("without a shape:", error)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.export("exported", verbose=False)
check_callable("exported")
print("built and exported: passed")
