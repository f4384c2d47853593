import contextlib
import io
import runpy

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
with contextlib.redirect_stdout(io.StringIO()):
    Layer = runpy.run_path("in_keras.py")["Nearness"]
    Module = runpy.run_path("in_tensorflow.py")["Nearness"]
x = np.random.default_rng(0).normal(size=(5, 4))
found = {"float64 into the Keras layer": Layer(3)(x).dtype.name}
try:
    Module(3)(x)
except tf.errors.InvalidArgumentError as error:
    found["float64 into the tf.Module"] = type(error).__name__

module = Module(3, width=0.5)
expected = module(x.astype("float32"))
path = tf.train.Checkpoint(layer=module).write("checkpoint")
other = Module(3)  # the width is forgotten
tf.train.Checkpoint(layer=other).read(path)
gap = tf.reduce_max(tf.abs(other(x.astype("float32")) - expected))
found["checkpoint, other width, differs by"] = round(float(gap), 2)


class Lost(keras.layers.Layer):
    def build(self, input_shape):
        self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return inputs * self.factor


model = keras.Sequential([keras.Input((4,)), Lost()])
model.layers[0].factor.assign(5.0)
model.save("lost.keras")
try:
    keras.saving.load_model("lost.keras")
except TypeError as error:
    found["loading an unregistered class"] = type(error).__name__
again = keras.saving.load_model("lost.keras", custom_objects={"Lost": Lost})
found["weights of a layer with a tf.Variable"] = len(model.weights)
found["this variable, saved as 5, loaded as"] = int(again.layers[0].factor)

for case, result in found.items():
    print(f"{case}: {result}")
