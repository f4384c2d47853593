import os
import subprocess

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"  # no log lines

import keras

model = keras.Sequential(
    [
        keras.Input((8, 8), name="image"),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
# TensorFlow Serving looks for folders that are numbers: the versions.
model.export("models/digits/1", verbose=False)

command = "saved_model_cli show --dir models/digits/1 --tag_set serve"
signature = "--signature_def serving_default"
subprocess.run([*command.split(), *signature.split()], check=True)
