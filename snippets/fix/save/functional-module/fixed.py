import zipfile

import keras
import numpy as np
import tf_keras


def save_as_keras_2_15(model, path):
    model.save("tf_keras.keras")
    with zipfile.ZipFile("tf_keras.keras") as source:
        with zipfile.ZipFile(path, "w") as target:
            for name in source.namelist():
                content = source.read(name)
                if name == "config.json":
                    content = content.replace(b"tf_keras.", b"keras.")
                target.writestr(name, content)


def build(k):
    inputs = k.Input((4,))
    return k.Model(inputs, k.layers.Dense(3)(inputs))


tf_keras.utils.set_random_seed(0)
old = build(tf_keras)
save_as_keras_2_15(old, "old.keras")

renamed = keras.models.load_model(
    "old.keras", compile=False, custom_objects={"Functional": keras.Model}
)
rebuilt = build(keras)
rebuilt.load_weights("old.keras")

x = np.ones((1, 4), "float32")
for name, model in {"renamed": renamed, "rebuilt": rebuilt}.items():
    difference = np.abs(model.predict(x, verbose=0) - old(x)).max()
    print(f"{name}: {type(model).__name__}, difference {difference:.6f}")
