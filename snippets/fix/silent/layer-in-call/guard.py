import keras
import numpy as np
import tensorflow as tf


def check_tracked(model, x):
    model(x)  # Layers made in __init__ get their weights here.
    with tf.GradientTape() as tape:
        model(x)
    known = {weight.value.ref() for weight in model.trainable_weights}
    lost = [v for v in tape.watched_variables() if v.ref() not in known]
    assert not lost, f"{len(lost)} weight arrays are not the model's"


class Good(keras.Model):
    def __init__(self):
        super().__init__()
        self.head = keras.layers.Dense(1)

    def call(self, inputs):
        return self.head(inputs)


class Bad(keras.Model):
    def call(self, inputs):
        return keras.layers.Dense(1)(inputs)


x = np.ones((8, 3))
check_tracked(Good(), x)
print("in __init__: passed")

try:
    check_tracked(Bad(), x)
except AssertionError as error:
    print("in call:", error)
