import resource

import keras
import numpy as np

model = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        keras.layers.Conv2D(64, 3, padding="same"),
        keras.layers.GlobalAveragePooling2D(),
    ]
)
x = np.zeros((200, 64, 64, 3), "float32")
between = 200 * 64 * 64 * 64 * 4 / 2**20
print(f"between the two layers: {between:.0f} MiB")


def needs_that_much(run):
    """Tell whether a call raises the peak of memory by so many MiB."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    run()
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return (after - before) / 1024 > 0.8 * between


model.predict(x[:10], batch_size=10, verbose=0)
print(
    "predict needs them at once:",
    needs_that_much(lambda: model.predict(x, batch_size=10, verbose=0)),
)
print("model(x) needs them at once:", needs_that_much(lambda: model(x)))
