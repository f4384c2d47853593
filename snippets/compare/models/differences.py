import contextlib
import io
import runpy

import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
with contextlib.redirect_stdout(io.StringIO()):
    model = runpy.run_path("sequential.py")["model"]
    module = runpy.run_path("in_tensorflow.py")["model"]
orders = [[tuple(v.shape) for v in m.variables] for m in (model, module)]
print("order in Keras:", *orders[0])
print("order in tf.Module:", *orders[1])

clone = keras.models.clone_model(model)
gap = tf.reduce_max(tf.abs(clone.layers[0].kernel - model.layers[0].kernel))
print(f"clone_model: a weight differs by {gap:.2f}")


class Module(tf.Module):
    def __init__(self, part):
        super().__init__()
        self.part = part


class Model(keras.Model):
    def __init__(self, part):
        super().__init__()
        self.part = part


is_module = isinstance(model, tf.Module)
found = [len(Module(model).variables), len(Model(module).weights)]
print("is the Keras model a tf.Module?", is_module)
print("of 4 weights of a Keras model, a tf.Module finds", found[0])
print("of 4 variables of a tf.Module, a Keras model finds", found[1])
