import keras
import numpy as np
import tensorflow as tf

y = np.array([1])
z = tf.constant([[100.0, 0.0, 0.0]])  # sure of class 0, and wrong
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
from_probabilities = keras.losses.SparseCategoricalCrossentropy()


def eager(z):
    return from_probabilities(y, tf.nn.softmax(z))


losses = {
    "logits, from_logits=True": lambda z: from_logits(y, z),
    "keras.ops.softmax": lambda z: from_probabilities(y, keras.ops.softmax(z)),
    "tf.nn.softmax": eager,
    "tf.nn.softmax in a graph": tf.function(eager),
    "-log(softmax) by hand": lambda z: -tf.math.log(tf.nn.softmax(z)[0, 1]),
}

found = {}
print(f"{'':24}   loss gradient")
for name, loss_fn in losses.items():
    with tf.GradientTape() as tape:
        tape.watch(z)
        loss = loss_fn(z)
    found[name] = float(loss), float(tape.gradient(loss, z)[0, 0])
    print("{:24}{:7.2f}{:9.2f}".format(name, *found[name]))
