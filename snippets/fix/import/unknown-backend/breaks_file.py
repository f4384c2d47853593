import json
import os

# In place of your own folder .keras
os.environ["KERAS_HOME"] = "old_settings"
os.mkdir("old_settings")
with open("old_settings/keras.json", "w") as file:
    json.dump({"backend": "cntk"}, file)

import keras

print(keras.config.backend())
