import os
import warnings

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

warnings.filterwarnings("ignore", r"(?s).*tf\.lite\.Interpreter is deprec")
keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32").reshape(-1, 8, 8, 1) / 16  # from 0 to 1
train, test = slice(0, 1500), slice(1500, None)
model = keras.Sequential(
    [
        keras.Input((8, 8, 1), name="image"),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x[train], y[train], epochs=15, verbose=0)


def convert(rows=None, **options):
    """Return the bytes of the model, in int8 if there are rows."""
    if rows is not None:
        options |= {
            "optimizations": [tf.lite.Optimize.DEFAULT],
            "representative_dataset": lambda: ([row[None]] for row in rows),
        }
    model.export("model.tflite", format="litert", verbose=False, **options)
    return os.path.getsize("model.tflite")


def accuracy():
    plain = tf.lite.experimental.OpResolverType
    interpreter = tf.lite.Interpreter(
        "model.tflite",
        experimental_op_resolver_type=plain.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
    )
    run = interpreter.get_signature_runner()
    digits = [run(image=r[None])["output_0"].argmax() for r in x[test]]
    return np.mean(digits == y[test])


some = [tf.lite.Optimize.DEFAULT]
half = {"supported_types": [tf.float16]}
results = {}
for name, options in {
    "float32": {},
    "float16": {"optimizations": some, "target_spec": half},
    "int8 weights": {"optimizations": some},
    "int8, 100 rows": {"rows": x[:100]},
    "int8, 1 row": {"rows": x[:1]},
    "int8, rows of 0 to 16": {"rows": x[:100] * 16},
    "int8, rows of 0 to 255": {"rows": x[:100] * 255},
    "int8, rows of zeros": {"rows": 0 * x[:10]},
}.items():
    size = convert(**options)
    results[name] = accuracy()
    print(f"{name:24} {size / 1e3:5.1f} KB  accuracy {results[name]:.3f}")

good = results["int8, 100 rows"]
assert good > results["float32"] - 0.02, "these rows are right"
assert results["int8, rows of 0 to 255"] < 0.5, "the trap is gone"
assert results["int8, rows of zeros"] < 0.5, "the trap is gone"
