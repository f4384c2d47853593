import math

import keras


def mebibytes(model, batch):
    """Estimate what training with Adam in float32 needs, in MiB.

    Each weight is kept four times: itself, its gradient, Adam's two averages.
    The outputs of all layers are kept for the gradients.
    """
    outputs = sum(math.prod(x.output.shape[1:]) for x in model.layers)
    return 4 * 4 * model.count_params() / 2**20, 4 * batch * outputs / 2**20


model = keras.Sequential(
    [
        keras.Input((1024, 1024, 3)),
        keras.layers.Conv2D(64, 3),
        keras.layers.GlobalAveragePooling2D(),
        keras.layers.Dense(1000),
    ]
)
for batch in 32, 4, 1:
    weights, outputs = mebibytes(model, batch)
    print(f"batch of {batch:2}: {weights:.0f} + {outputs:,.0f} MiB")
