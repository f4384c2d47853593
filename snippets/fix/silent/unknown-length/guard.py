import keras
import numpy as np
import tensorflow as tf


def check_evaluate(model, data):
    """The batches must cost what all their samples cost at once."""
    model.make_test_function(force=True)  # Forget earlier shapes.
    loss = model.evaluate(data, verbose=0, return_dict=True)["loss"]
    x, y = (tf.concat(part, axis=0) for part in zip(*data))
    wanted = model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    text = f"loss {loss:.4f} instead of {wanted:.4f}"
    assert abs(loss - wanted) <= 1e-4 * abs(wanted), text


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(loss="mse")
rows = tf.data.Dataset.from_tensor_slices((np.ones((24, 4)), np.ones((24, 1))))
rows = rows.filter(lambda x, y: True)

check_evaluate(model, rows.batch(8))
print("batch(8): passed")

try:
    check_evaluate(model, rows.batch(8, drop_remainder=True))
except AssertionError as error:
    print("drop_remainder=True:", error)
