import keras
import numpy as np
import tensorflow as tf

x = keras.Input((3,))
tries = {
    "x + tf.constant(1.0)": lambda: x + tf.constant(1.0),
    "tf.constant(1.0) + x": lambda: tf.constant(1.0) + x,
    "x @ tf.ones((3, 2))": lambda: x @ tf.ones((3, 2)),
    "x[:, 0]": lambda: x[:, 0],
    "tf.shape(x)": lambda: tf.shape(x),
    "np.mean(x)": lambda: np.mean(x),
    "x.numpy()": lambda: x.numpy(),
    "float(x[0, 0])": lambda: float(x[0, 0]),
    "if x[0, 0] > 0": lambda: bool(x[0, 0] > 0),
    "for row in x": lambda: list(x),
}
for code, attempt in tries.items():
    try:
        attempt()
        print(f"{code:<20}  works")
    except Exception as error:
        print(f"{code:<20}  {type(error).__name__}")
