# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.12.0"]
# ///
import json
import subprocess
import zipfile

import keras
import numpy as np

UNKNOWN = {"quantization_config", "input_axes", "output_axes"}


def without(config):
    """Return a config without the arguments that are unknown here."""
    if isinstance(config, dict):
        kept = {k: v for k, v in config.items() if k not in UNKNOWN}
        return {k: without(v) for k, v in kept.items()}
    if isinstance(config, list):
        return [without(value) for value in config]
    return config


# Keras 3.15.1 writes new.keras, in an environment of its own.
subprocess.run(["uv", "run", "--quiet", "--script", "newer.py"], check=True)

new = zipfile.ZipFile("new.keras")
with zipfile.ZipFile("old.keras", "w") as old:
    for name in new.namelist():
        content = new.read(name)
        if name == "config.json":
            content = json.dumps(without(json.loads(content)))
        old.writestr(name, content)

model = keras.models.load_model("old.keras")
prediction = model.predict(np.ones((1, 4)), verbose=0)[0]
print("Keras", keras.__version__, "predicts", prediction.round(4))
