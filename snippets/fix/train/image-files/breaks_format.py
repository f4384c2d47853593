from pathlib import Path

import keras
import numpy as np

for name in ("cats", "dogs"):
    Path("pictures", name).mkdir(parents=True)
    picture = np.zeros((8, 8, 3), "uint8")
    keras.utils.save_img(f"pictures/{name}/1.jpg", picture)
# A page of the web server, saved as if it were the picture.
Path("pictures/dogs/2.jpg").write_text("<!DOCTYPE html><h1>Not found</h1>")

data = keras.utils.image_dataset_from_directory("pictures", image_size=(8, 8))
for pictures, labels in data:
    print(pictures.shape)
