import inspect

import keras

layers = ["Dense", "Conv2D", "LSTM", "GRU"]
signatures = {
    name: inspect.signature(getattr(keras.layers, name)).parameters
    for name in layers
}
shared = [
    argument
    for argument, kind in signatures["Dense"].items()
    if kind.kind is not kind.VAR_KEYWORD
    and all(argument in signature for signature in signatures.values())
]
print("arguments of", *layers)
print(*shared, sep="\n")
