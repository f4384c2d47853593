import zipfile

import keras
import tf_keras

inputs = tf_keras.Input((4,))
old = tf_keras.Model(inputs, tf_keras.layers.Dense(3)(inputs))
old.save("tf_keras.keras")

# As Keras 2.15 writes it: its package is called keras, not tf_keras.
with zipfile.ZipFile("tf_keras.keras") as file:
    parts = {name: file.read(name) for name in file.namelist()}
parts["config.json"] = parts["config.json"].replace(b"tf_keras.", b"keras.")
with zipfile.ZipFile("old.keras", "w") as file:
    for name, content in parts.items():
        file.writestr(name, content)

model = keras.models.load_model("old.keras")
