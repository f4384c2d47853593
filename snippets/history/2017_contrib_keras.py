# /// script
# requires-python = "==3.6.*"
# dependencies = [
#     "tensorflow==1.2.0",
#     "scikit-learn==0.19.2",
#     "numpy<1.14",
#     "scipy<1.1",
#     "protobuf<3.18",
#     "h5py<3",
# ]
# ///
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

keras = tf.contrib.keras
np.random.seed(0)
tf.set_random_seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16
y = keras.utils.to_categorical(digits.target)

model = keras.models.Sequential()
model.add(keras.layers.Dense(32, activation="relu", input_dim=64))
model.add(keras.layers.Dense(10, activation="softmax"))

model.compile(
    optimizer=keras.optimizers.SGD(lr=0.1),
    loss="categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, y, epochs=30, batch_size=64, verbose=0)

loss, accuracy = model.evaluate(x, y, verbose=0)
print("tf.keras there:", hasattr(tf, "keras"))
print("accuracy %.2f" % accuracy)
