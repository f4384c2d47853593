from importlib.metadata import files, packages_distributions

import tensorflow as tf

owner = tf.keras.layers.Dense.__module__.partition(".")[0]
print("tf.keras.layers.Dense is in:", owner)
print("pip package that brings it:", *packages_distributions()[owner])

shipped = [str(file) for file in files("tensorflow")]
for folder in ("tensorflow/keras/", "tensorflow/python/keras/"):
    inside = [
        name
        for name in shipped
        if name.startswith(folder) and name.endswith(".py")
    ]
    print(f"{folder} has {len(inside)} modules")
