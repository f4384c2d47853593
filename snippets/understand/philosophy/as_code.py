import keras


def network(*sizes):
    model = keras.Sequential([keras.Input((64,))])
    for size in sizes:
        model.add(keras.layers.Dense(size, activation="relu"))
    model.add(keras.layers.Dense(10))
    return model


for sizes in [], [32], [64, 32]:
    model = network(*sizes)
    print(f"layers: {len(model.layers)}, weights: {model.count_params()}")
