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
from keras.layers import LSTM, BatchNormalization, Conv2D, Dense, Flatten
from keras.models import Sequential
from keras.optimizers import Adam
from keras.utils import np_utils
from sklearn.datasets import load_digits

np.random.seed(0)
tf.compat.v1.logging.set_verbosity("ERROR")
tf.compat.v1.set_random_seed(0)

digits = load_digits()
y = np_utils.to_categorical(digits.target)


def batches(x):
    while True:
        for start in range(0, 1500, 100):
            yield x[start : start + 100], y[start : start + 100]


models = {
    "cnn": (
        [
            Conv2D(8, (3, 3), activation="relu", input_shape=(8, 8, 1)),
            BatchNormalization(),
            Flatten(),
        ],
        digits.images[..., None] / 16,
    ),
    "lstm": ([LSTM(16, input_shape=(8, 8))], digits.images / 16),
}
frozen = {}
for name, (layers, x) in models.items():
    model = Sequential(layers + [Dense(10, activation="softmax")])
    model.compile(
        optimizer=Adam(lr=0.01),
        loss="categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit_generator(batches(x), steps_per_epoch=15, epochs=3, verbose=0)
    loss, accuracy = model.evaluate(x[1500:], y[1500:], verbose=0)
    print("%s: accuracy %.1f" % (name, accuracy))
    model.save(name + ".h5")
    model.save_weights(name + "_weights.h5")
    with open(name + ".json", "w") as file:
        file.write(model.to_json())
    frozen[name + "_x"] = x[1500:]
    frozen[name] = model.predict(x[1500:])
np.savez("frozen.npz", **frozen)
print("Keras", keras.__version__, "TensorFlow", tf.__version__)
