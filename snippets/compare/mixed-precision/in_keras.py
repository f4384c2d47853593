import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
glorot = keras.initializers.GlorotUniform


def train(policy):
    keras.config.set_dtype_policy(policy)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, "relu", kernel_initializer=glorot(seed=1)),
            keras.layers.Dense(
                10, dtype="float32", kernel_initializer=glorot(seed=2)
            ),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.SGD(0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    model.fit(x, y, batch_size=128, epochs=3, shuffle=False, verbose=0)
    return model


weights = {}
for policy in ("float32", "mixed_float16", "mixed_bfloat16"):
    model = train(policy)
    weights[policy] = model.get_weights()
    layer = model.layers[0]
    print(f"{policy}:")
    print(f"  computes in {layer.compute_dtype}, keeps {layer.kernel.dtype}")
    print(f"  optimizer: {type(model.optimizer).__name__}")
    pairs = zip(weights["float32"], weights[policy], strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    limit = next(n for n in (0.001, 0.01, 0.1) if largest < n)
    print(f"  weights within {limit} of float32's")
keras.config.set_dtype_policy("float32")
