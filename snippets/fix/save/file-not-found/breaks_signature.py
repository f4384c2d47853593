import pathlib

import keras

# A placeholder or a web page in place of the file.
pathlib.Path("model.h5").write_text("version https://git-lfs.github.com/")

keras.models.load_model("model.h5")
