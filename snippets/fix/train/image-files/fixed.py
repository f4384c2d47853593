from pathlib import Path

import keras
import numpy as np

for name in ("cats", "dogs"):
    Path("pictures", name).mkdir(parents=True)
    picture = np.zeros((8, 8, 3), "uint8")
    keras.utils.save_img(f"pictures/{name}/1.png", picture)

data = keras.utils.image_dataset_from_directory("pictures", image_size=(8, 8))
print("classes:", data.class_names)

one = keras.utils.image_dataset_from_directory(
    "pictures/cats", labels=None, image_size=(8, 8)
)
print("without labels:", *(batch.shape for batch in one))
