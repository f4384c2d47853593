import keras
import tensorflow as tf
from sklearn.datasets import load_digits

images, _ = load_digits(return_X_y=True)
x = tf.constant(images[:100].reshape(-1, 8, 8) / 16, "float32")
units = 16


def simple_rnn(h, x, kernel, recurrent, bias):
    return tf.tanh(x @ kernel + h @ recurrent + bias)


def gru(h, x, kernel, recurrent, bias):
    xz, xr, xh = tf.split(x @ kernel + bias[0], 3, axis=1)
    hz, hr, hh = tf.split(h @ recurrent + bias[1], 3, axis=1)
    update, reset = tf.sigmoid(xz + hz), tf.sigmoid(xr + hr)
    candidate = tf.tanh(xh + reset * hh)
    return update * h + (1 - update) * candidate


def gru_reset_before(h, x, kernel, recurrent, bias):
    xz, xr, xh = tf.split(x @ kernel + bias, 3, axis=1)
    rz, rr, rh = tf.split(recurrent, 3, axis=1)
    update, reset = tf.sigmoid(xz + h @ rz), tf.sigmoid(xr + h @ rr)
    candidate = tf.tanh(xh + (reset * h) @ rh)
    return update * h + (1 - update) * candidate


def difference(layer, cell):
    by_layer = layer(x)
    h = tf.zeros((len(x), units))
    for step in tf.unstack(x, axis=1):
        h = cell(h, step, *(w.value for w in layer.weights))
    return float(tf.reduce_max(abs(by_layer - h)))


keras.utils.set_random_seed(0)
options = {"units": units, "bias_initializer": "random_uniform"}
layers = keras.layers
largest = {
    "SimpleRNN": difference(layers.SimpleRNN(**options), simple_rnn),
    "GRU": difference(layers.GRU(**options), gru),
    "GRU, reset_after=False": difference(
        layers.GRU(reset_after=False, **options), gru_reset_before
    ),
}
for name, value in largest.items():
    print(f"{name}: difference {value:.6f}")

after = layers.GRU(units)
before = layers.GRU(units, reset_after=False)
after(x), before(x)
before.set_weights([*after.get_weights()[:2], before.get_weights()[2]])
one_from_the_other = float(tf.reduce_max(abs(after(x) - before(x))))
print(f"the two GRUs, same weights: difference {one_from_the_other:.4f}")
