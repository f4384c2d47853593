from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


def unreadable(folder):
    """Return the files below a folder that TensorFlow cannot decode."""
    found = []
    for path in sorted(Path(folder).rglob("*.*")):
        try:
            tf.io.decode_image(path.read_bytes(), channels=3)
        except tf.errors.InvalidArgumentError as error:
            found.append(path)
            print(path, "-", str(error.message).split("}} ")[-1].split(".")[0])
    return found


for name in ("cats", "dogs"):
    Path("pictures", name).mkdir(parents=True)
    picture = np.zeros((8, 8, 3), "uint8")
    keras.utils.save_img(f"pictures/{name}/1.jpg", picture)
whole = Path("pictures/cats/1.jpg").read_bytes()
Path("pictures/cats/2.jpg").write_bytes(whole[:300])
Path("pictures/cats/3.jpg").write_bytes(b"")
Path("pictures/dogs/2.jpg").write_text("<!DOCTYPE html><h1>Not found</h1>")

for path in unreadable("pictures"):
    path.unlink()
data = keras.utils.image_dataset_from_directory("pictures", image_size=(8, 8))
for pictures, labels in data:
    print(pictures.shape)
