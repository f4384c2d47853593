# /// script
# requires-python = "==3.11.*"
# dependencies = []
# ///
import json
import os
import subprocess

RELEASES = ["3.15.1", "3.14.1", "3.13.2", "3.12.4", "3.10.0"]
RELEASES += ["3.7.0", "3.6.0", "3.4.1", "3.3.3"]  # from new to old
WORK = """
import json, sys
import keras
from keras import layers

mine, *newer = sys.argv[1:]
kinds = {
    "Dense": ((4,), lambda: layers.Dense(2)),
    "Conv2D": ((8, 8, 3), lambda: layers.Conv2D(2, 3)),
    "Embedding": ((4,), lambda: layers.Embedding(5, 2)),
    "LSTM": ((3, 2), lambda: layers.LSTM(2)),
    "BatchNorm": ((4,), lambda: layers.BatchNormalization()),
    "Dropout": ((4,), lambda: layers.Dropout(0.5)),
}
loaded = []
for kind, (shape, make) in kinds.items():
    model = keras.Sequential([keras.Input(shape), make()])
    model.save(f"{kind}-{mine}.keras")
    for other in (mine, *newer):
        try:
            keras.models.load_model(f"{kind}-{other}.keras")
            loaded.append([other, kind])
        except (TypeError, ValueError):
            pass
print(json.dumps(loaded))
"""


def load(release, files):
    """Save each kind with a release of Keras, and load these files."""
    old = int(release.split(".")[1]) < 10
    jax = ["jax[cpu]==0.4.30", "numpy<2.1"] if old else ["jax[cpu]"]
    command = ["uv", "run", "--quiet", "--no-project", "--python", "3.11"]
    for package in (f"keras=={release}", *jax):
        command += ["--with", package]
    command += ["python", "-c", WORK, release, *files]
    run = subprocess.run(
        command,
        env=os.environ | {"KERAS_BACKEND": "numpy"},
        capture_output=True,
        check=True,
    )
    return {tuple(one) for one in json.loads(run.stdout.splitlines()[-1])}


oldest = {}
for number, release in enumerate(RELEASES):
    for found in load(release, RELEASES[:number]):
        oldest[found] = release.rpartition(".")[0]

kinds = ["Dense", "Conv2D", "Embedding", "LSTM", "BatchNorm", "Dropout"]
print("saved by", *(f"{kind:>9}" for kind in kinds))
for release in RELEASES:
    cells = (oldest[release, kind] for kind in kinds)
    print(f"{release:8}", *(f"{cell:>9}" for cell in cells))
everything = load(RELEASES[0], RELEASES[1:])
print("3.15.1 loads all:", len(everything) == len(RELEASES) * len(kinds))
