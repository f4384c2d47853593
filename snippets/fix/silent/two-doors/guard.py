from operator import attrgetter

import keras
import tensorflow as tf


def check_same(name):
    one, other = attrgetter(name)(keras), attrgetter(name)(tf.keras)
    assert one is other, f"keras.{name} is not tf.keras.{name}"


for name in ("Model", "layers.Dense", "optimizers.Adam"):
    check_same(name)
print("as imported: passed")

keras.layers.Dense = type("MyDense", (keras.layers.Dense,), {})
try:
    check_same("layers.Dense")
except AssertionError as error:
    print("patched:", error)
