import warnings

import keras
from keras import layers

steps = {
    "x * 2": lambda x: x * 2,
    "x + x": lambda x: x + x,
    "keras.ops.relu": keras.ops.relu,
    "Add": lambda x: layers.Add()([x, x]),
    "Dense": layers.Dense(4),
    "LayerNormalization": layers.LayerNormalization(),
    "Conv1D": layers.Conv1D(4, 1),
    "Reshape": layers.Reshape((4, 4)),
    "Lambda": layers.Lambda(lambda x: x * 2),
    "Sequential": keras.Sequential([layers.Dense(4)]),
}
tokens = keras.Input((4,), dtype="int32")
masked = layers.Embedding(10, 4, mask_zero=True)(tokens)
for name, step in steps.items():
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        result = step(masked)
    kept = getattr(result, "_keras_mask", None) is not None
    said = ", with a warning" if warned else ""
    print(f"{name:20}", "kept" if kept else f"lost{said}")
