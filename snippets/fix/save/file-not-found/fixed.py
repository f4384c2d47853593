import logging
import os
import shutil
import zipfile

import h5py
import keras

logging.disable(logging.WARNING)


def what_is(path):
    if os.path.isdir(path):
        return "a folder: SavedModel?"
    if not os.path.exists(path):
        return "missing"
    if zipfile.is_zipfile(path):
        return ".keras"
    if h5py.is_hdf5(path):
        return ".h5"
    with open(path, "rb") as file:
        return f"neither, begins {file.read(7)}"


model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.save("good.keras")
model.save("good.h5")
shutil.copy("good.h5", "wrong.keras")
with open("page.h5", "w") as file:
    file.write("<html>Sign in")
model.export("exported", verbose=False)

names = ["good.keras", "good.h5", "wrong.keras", "page.h5", "exported"]
for name in [*names, "missing.keras"]:
    print(f"{name:14}{what_is(name)}")
