import keras
import numpy as np
import tensorflow as tf


class Show(keras.layers.Layer):
    def call(self, inputs):
        print("print:", type(inputs).__name__, inputs.shape)
        tf.print("tf.print:", tf.shape(inputs))
        return inputs


inputs = keras.Input((3,))
print("keras.Input:", type(inputs).__name__, inputs.shape)
x = np.random.default_rng(0).normal(size=(6, 3))
y = x.sum(axis=1, keepdims=True)

trained = []
for eager in False, True:
    keras.utils.set_random_seed(0)
    print("--- build")
    outputs = keras.layers.Dense(1)(Show()(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("sgd", "mse", run_eagerly=eager)
    print(f"--- fit with 3 batches, run_eagerly={eager}")
    model.fit(x, y, batch_size=2, shuffle=False, verbose=0)
    trained.append(model.get_weights())
