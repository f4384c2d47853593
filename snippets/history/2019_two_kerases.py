# /// script
# requires-python = "==3.7.*"
# dependencies = [
#     "tensorflow==1.15.0",
#     "keras==2.3.1",
#     "scikit-learn==0.21.3",
#     "numpy<1.19",
#     "scipy<1.4",
#     "protobuf<3.21",
#     "h5py<3",
# ]
# ///
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

np.random.seed(0)
tf.compat.v1.logging.set_verbosity("ERROR")
tf.compat.v1.set_random_seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16

for library in (keras, tf.keras):
    model = library.Sequential(
        [
            library.layers.Dense(32, activation="relu", input_shape=(64,)),
            library.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=library.optimizers.SGD(0.1),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x, digits.target, epochs=30, batch_size=64, verbose=0)
    loss, accuracy = model.evaluate(x, digits.target, verbose=0)
    print(library.__name__, library.__version__, "%.2f" % accuracy)

layer = tf.keras.layers.Dense(10)
print("a layer to tf.keras:", isinstance(layer, tf.keras.layers.Layer))
print("a layer to keras:   ", isinstance(layer, keras.layers.Layer))
