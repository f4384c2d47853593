import keras
import tensorflow as tf
from keras import ops

x = keras.Variable(3.0)
unused = keras.Variable(1.0)
constant = tf.constant(3.0)


@ops.custom_gradient
def clipped(value):
    def backward(upstream):
        return ops.clip(upstream, -1.0, 1.0)

    return value, backward


with tf.GradientTape() as outer:
    with tf.GradientTape(persistent=True) as tape:
        cube = constant * x**3
        stopped = x * ops.stop_gradient(x**2)
        steep = 100.0 * clipped(x)
        several = ops.multiply(x, [1.0, 2.0, 3.0])
    slope = tape.gradient(cube, x)

gradients = {
    "3x^3 by x": slope,
    "3x^3 by x, twice": outer.gradient(slope, x),
    "3x^3 by the constant": tape.gradient(cube, constant),
    "3x^3 by unused": tape.gradient(cube, unused),
    "x * stop_gradient(x^2) by x": tape.gradient(stopped, x),
    "100x, clipped, by x": tape.gradient(steep, x),
    "[x, 2x, 3x] by x": tape.gradient(several, x),
}
for name, value in gradients.items():
    print(f"{name}:", f"{value:.1f}" if tf.is_tensor(value) else value)
