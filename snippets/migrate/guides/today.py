import os

import keras
import numpy as np
import tensorflow as tf
import tf_keras


def nested_inputs():
    a, c = keras.Input((1,), name="a"), keras.Input((1,), name="c")
    keras.Model({"a": a, "b": {"c": c}}, a + c)


class Optional(keras.layers.Layer):
    def call(self, inputs):
        return inputs["a"] if inputs["b"]["c"] is None else None


def nested_none():
    Optional()({"a": keras.Input((1,)), "b": {"c": None}})


def one_y_for_two_outputs():
    inputs = keras.Input((10,))
    one = keras.layers.Dense(5, name="one")(inputs)
    two = keras.layers.Dense(5, name="two")(inputs)
    model = keras.Model(inputs, [one, two])
    model.compile(loss="mse", metrics=["mse", "mse"])
    model.evaluate(np.ones((4, 10)), np.ones((4, 5)), verbose=0)


def number_in_environ():
    os.environ["TF_USE_LEGACY_KERAS"] = 1


def save_format():
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.save("keras-save", save_format="tf")


for try_it in (
    nested_inputs,
    nested_none,
    one_y_for_two_outputs,
    number_in_environ,
    save_format,
):
    try:
        try_it()
        print(f"{try_it.__name__}: no error")
    except Exception as error:
        first = str(error).splitlines()[0]
        print(f"{try_it.__name__}: {type(error).__name__}: {first[:60]}")
for k in (keras, tf_keras):
    is_module = issubclass(k.layers.Layer, tf.Module)
    print(f"{k.__name__}: Layer is a tf.Module: {is_module}")
