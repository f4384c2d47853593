import keras
import numpy as np

x, y = np.ones((8, 4), "float32"), np.zeros((8, 1), "float32")


def trained(freeze, **options):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(4)
    model = keras.Sequential([keras.Input((4,)), dense, keras.layers.Dense(1)])
    model.compile("sgd", "mse", **options)
    if freeze == "after fit":
        model.fit(x, y, verbose=0)
    dense.trainable = False
    before = dense.get_weights()[0]
    model.fit(x, y, verbose=0)
    return not np.array_equal(before, dense.get_weights()[0])


for freeze, options in (
    ("before fit", {}),
    ("after fit", {}),
    ("after fit", {"run_eagerly": True}),
):
    how = "run_eagerly" if options else "compiled"
    print(f"frozen {freeze}, {how}: trained on:", trained(freeze, **options))
