import logging
import warnings

import keras
import numpy as np
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")


def build(k, kind):
    if kind == "LSTM":
        layers = [k.Input((5, 4)), k.layers.LSTM(8), k.layers.Dense(3)]
    else:
        layers = [k.Input((4,)), k.layers.Dense(8), k.layers.Dense(3)]
    return k.Sequential(layers)


def rebuild(name, kind):
    new = build(keras, kind)
    new.load_weights(name)
    return new


ways = {
    "load_model": lambda name, kind: keras.saving.load_model(name),
    "compile=False": lambda name, kind: keras.saving.load_model(
        name, compile=False
    ),
    "load_weights": rebuild,
}
for kind in ("Dense", "LSTM"):
    tf_keras.utils.set_random_seed(0)
    old = build(tf_keras, kind)
    old.compile(optimizer="adam", loss="mse")
    x = np.random.rand(2, *old.input_shape[1:]).astype("float32")
    before = old.predict(x, verbose=0)
    for file in ("old.h5", "old.keras"):
        old.save(file)
        print(f"{kind}, {file}")
        for way, read in ways.items():
            try:
                after = read(file, kind).predict(x, verbose=0)
                gap = np.abs(after - before).max()
                print(f"  {way:15}difference {gap:.6f}")
            except Exception as error:
                print(f"  {way:15}{type(error).__name__}")
