# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflowjs==4.22.0", "ydf==0.11.0", "setuptools<81"]
# ///
from pathlib import Path

import keras
import tensorflowjs

layers = [keras.Input((2,)), keras.layers.Dense(1, kernel_initializer="ones")]
model = keras.Sequential(layers)

model.export("saved", verbose=False)
tensorflowjs.converters.convert_tf_saved_model("saved", "graph")
tensorflowjs.converters.save_keras_model(model, "layers")
for folder in ("graph", "layers"):
    print(folder, sorted(file.name for file in Path(folder).iterdir()))
