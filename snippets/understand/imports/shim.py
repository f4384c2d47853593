import keras
import tensorflow as tf


def public(module):
    return {name for name in dir(module) if not name.startswith("_")}


print("tf.keras is", tf.keras.__name__)
print("tf.keras is keras:", tf.keras is keras)

for name in "backend", "layers", "losses":
    ours = public(getattr(tf.keras, name))
    theirs = public(getattr(keras, name))
    print(f"only in tf.keras.{name}:", len(ours - theirs), "names")
    print(f"only in keras.{name}:   ", len(theirs - ours), "names")

for name in "keras.saving", "keras.losses.mean_squared_error":
    try:
        eval(f"tf.{name}")
    except AttributeError as error:
        print("AttributeError:", error)
