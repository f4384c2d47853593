import tarfile
from pathlib import Path

import keras
import numpy as np

# An archive with pictures of two classes: flowers/roses, flowers/tulips.
for name in ("roses", "tulips"):
    Path("flowers", name).mkdir(parents=True)
    for i in range(2):
        picture = np.zeros((8, 8, 3), "uint8")
        keras.utils.save_img(f"flowers/{name}/{i}.png", picture)
with tarfile.open("flowers.tgz", "w:gz") as archive:
    archive.add("flowers")

keras.utils.disable_interactive_logging()  # no progress bar
folder = keras.utils.get_file(
    "flowers",
    origin=Path("flowers.tgz").absolute().as_uri(),
    untar=True,
    cache_dir=".",
)
data = keras.utils.image_dataset_from_directory(folder, image_size=(8, 8))
print("classes:", data.class_names)
