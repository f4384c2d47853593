import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
x = tf.ones((2, 4))
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])

model.export("exported", verbose=False)
exported = tf.saved_model.load("exported")
served = exported.serve(x)
by_signature = exported.signatures["serving_default"](x)
by_layer = keras.layers.TFSMLayer("exported")(x)
print("serve:", served.shape)
print("signature:", {k: tuple(v.shape) for k, v in by_signature.items()})
print("TFSMLayer:", by_layer.shape)

tf.saved_model.save(model, "saved")
saved = tf.saved_model.load("saved")
print("after tf.saved_model.save, serve:", hasattr(saved, "serve"))

try:
    tf.saved_model.load("exported").serve(x)
    lost = ""
except AssertionError as error:
    lost = str(error)
print("in one line:", lost.partition(".")[0])
