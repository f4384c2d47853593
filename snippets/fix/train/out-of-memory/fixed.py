import os

# Fewer lines of log around the message.
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras

model = keras.Sequential(
    [
        keras.Input((1024, 1024, 3)),
        keras.layers.Conv2D(64, 3),
        keras.layers.GlobalAveragePooling2D(),
        keras.layers.Dense(1000),
    ]
)
print(f"{model.count_params():,} weights")
