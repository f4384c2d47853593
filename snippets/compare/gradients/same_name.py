import keras
import numpy as np
import tensorflow as tf

labels = np.arange(100) % 10
logits = tf.random.stateless_normal((100, 10), seed=(0, 0))
keras_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
tf_loss = tf.nn.sparse_softmax_cross_entropy_with_logits

with tf.GradientTape(persistent=True) as tape:
    tape.watch(logits)
    mean = keras_loss(labels, logits)
    losses = tf_loss(labels, logits)
one, other = (tf.norm(tape.gradient(t, logits)) for t in (mean, losses))
gradients = {"loss of tf.nn / loss of Keras": other / one}

frozen = keras.Variable(3.0, trainable=False)
late = keras.Variable(3.0)
late.trainable = False
unused = keras.Variable(3.0)

with tf.GradientTape(persistent=True) as tape:
    squares = frozen**2 + late**2
gradients["frozen"] = tape.gradient(squares, frozen)
gradients["frozen later"] = tape.gradient(squares, late)
gradients["its value.trainable"] = str(late.value.trainable)

with tf.GradientTape(persistent=True) as tape:
    try:
        tape.watch(frozen)
    except ValueError as error:
        gradients["watch(frozen)"] = type(error).__name__
    tape.watch(frozen.value)
    square = frozen**2
gradients["watch(frozen.value)"] = tape.gradient(square, frozen)

zero = {"unconnected_gradients": "zero"}
try:
    tape.gradient(square, unused, **zero)
except AttributeError as error:
    gradients["zero for unused"] = type(error).__name__
gradients["zero for unused.value"] = tape.gradient(
    square, unused.value, **zero
)

for name, value in gradients.items():
    print(f"{name}:", f"{value:.1f}" if tf.is_tensor(value) else value)
