import contextlib
import io
import runpy
import subprocess

import keras
import numpy as np

# "freeze.py" runs "before.py" on Keras 2 and keeps its predictions.
command = ["uv", "run", "--quiet", "--script", "freeze.py"]
subprocess.run(command, check=True, capture_output=True)
frozen = np.load("frozen.npz")

with contextlib.redirect_stdout(io.StringIO()):
    project = runpy.run_path("after.py")
names = ("Scale", "smooth_loss", "confidence")
custom = {name: project[name] for name in names}
model = project["model"]


def compare(what, model, tolerance):
    predictions = model.predict(frozen["x"], verbose=0)
    gap = np.abs(predictions - frozen["predictions"]).max()
    assert gap < tolerance, (what, gap)
    print(f"{what}: largest difference {gap:.6f}")


# 75 updates on two TensorFlows, which may add numbers in another order.
compare("trained anew on Keras 3", model, 1e-4)
model.load_weights("digits.h5")
compare("weights from digits.h5", model, 1e-5)
model.save("digits.keras")
again = keras.saving.load_model("digits.keras", custom_objects=custom)
compare("saved as digits.keras and loaded", again, 1e-5)

try:
    keras.saving.load_model("digits.h5", custom_objects=custom)
except ValueError as error:
    print("load_model, digits.h5:", str(error).partition(".")[0])
