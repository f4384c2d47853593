import json
import os

os.environ["KERAS_HOME"] = "old_settings"
os.mkdir("old_settings")
with open("old_settings/keras.json", "w") as file:
    json.dump({"backend": "cntk"}, file)

os.environ["KERAS_BACKEND"] = "tensorflow"  # is stronger than the file

import keras

print("backend:", keras.config.backend())
