"""The network that reads a drawing, in a page and in Keras."""

import base64
import json
import shutil
import subprocess

import numpy as np
import pytest

from guide.tables import datafile

NODE = shutil.which("node")
ASK = """
const { weights, pictures } = JSON.parse(require("fs").readFileSync(0));
console.log(JSON.stringify(pictures.map(guideNetwork(weights))));
"""


@pytest.mark.skipif(not NODE, reason="no node")
def test_a_page_reads_scans_as_keras_does(project):
    import keras
    from sklearn.datasets import load_digits

    weights = datafile.load(project, "digit")["weights"]
    script = project.docs / "assets" / "js" / "dense.js"
    pictures = load_digits().data / 16
    said = subprocess.check_output(
        [NODE, "--require", script, "--eval", ASK],
        input=json.dumps({"weights": weights, "pictures": pictures.tolist()}),
        encoding="utf-8",
    )
    layers = [
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
    model = keras.Sequential([keras.Input((64,)), *layers])
    numbers = np.frombuffer(base64.b64decode(weights), "<f4")
    parts = np.split(numbers, np.cumsum([64 * 32, 32, 32 * 10]))
    shapes = [weight.shape for weight in model.get_weights()]
    model.set_weights([*map(np.reshape, parts, shapes)])
    wanted = model.predict(pictures, verbose=0)
    assert np.abs(np.array(json.loads(said)) - wanted).max() < 1e-5
