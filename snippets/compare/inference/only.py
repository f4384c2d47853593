import warnings

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

warnings.simplefilter("ignore")
images, _ = load_digits(return_X_y=True)
x = images.astype("float32") / 16
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])

pixels = tf.constant(x[:1])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(pixels)
    by_call = tf.reduce_sum(model(pixels))
    by_predict = tf.reduce_sum(model.predict(pixels, verbose=0))
print("gradient through model(x):", tape.gradient(by_call, pixels).shape)
print("gradient through predict:", tape.gradient(by_predict, pixels))

print("no rows, model(x):", model(x[:0]).shape)
try:
    model.predict(x[:0], verbose=0)
    empty = ""
except UnboundLocalError as error:
    empty = type(error).__name__
print("no rows, predict:", empty)

endless = tf.data.Dataset.from_tensor_slices(x).batch(32).repeat()
three = model.predict(endless, steps=3, verbose=0)
print("endless data, predict(steps=3):", three.shape)
