import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
image = np.arange(64, dtype="float32").reshape(1, 8, 8, 1)


def changed(call):
    return sum(not np.array_equal(call(image), image) for _ in range(20))


def count(layer):
    model = keras.Sequential([keras.Input((8, 8, 1)), layer])
    model.export("exported", verbose=False)
    exported = tf.saved_model.load("exported")
    return {
        "training=True": changed(lambda x: model(x, training=True)),
        "model(x)": changed(model),
        "exported": changed(lambda x: exported.serve(x)),
        "predict": changed(model.predict_on_batch),
        "training=False": changed(lambda x: model(x, training=False)),
    }


counts = {
    "RandomFlip": count(keras.layers.RandomFlip("horizontal")),
    "Dropout": count(keras.layers.Dropout(0.5)),
}
print("changed, of 20   ", *counts)
for call, number in counts["RandomFlip"].items():
    print(f"{call:14} {number:10} {counts['Dropout'][call]:8}")
