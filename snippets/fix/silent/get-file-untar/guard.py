from pathlib import Path

import keras
import numpy as np


def check_classes(data, number):
    """Labels are made of folder names: count them before training."""
    found = data.class_names
    assert len(found) == number, f"{len(found)} instead of {number}: {found}"


for name in ("roses", "tulips"):
    Path("flowers/flowers", name).mkdir(parents=True)
    picture = np.zeros((8, 8, 3), "uint8")
    keras.utils.save_img(f"flowers/flowers/{name}/1.png", picture)

for folder in ("flowers/flowers", "flowers"):
    data = keras.utils.image_dataset_from_directory(
        folder, image_size=(8, 8), verbose=False
    )
    try:
        check_classes(data, 2)
        print(f"{folder}: passed")
    except AssertionError as error:
        print(f"{folder}: {error}")
