# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.15.1", "keras==2.15.0"]
# ///
import json
import zipfile

import keras

inputs = keras.Input((4,))
model = keras.Model(inputs, keras.layers.Dense(3)(inputs))
model.save("old.keras")

with zipfile.ZipFile("old.keras") as file:
    config = json.loads(file.read("config.json"))
print("Keras", keras.__version__)
print("module:", config["module"])
print("class:", config["class_name"])
