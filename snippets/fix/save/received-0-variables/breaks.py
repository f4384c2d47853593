import keras


def build(normalize):
    layers = [keras.Input((4,)), keras.layers.Dense(8)]
    if normalize:
        layers.append(keras.layers.BatchNormalization())
    return keras.Sequential([*layers, keras.layers.Dense(3)])


build(normalize=False).save_weights("model.weights.h5")

build(normalize=True).load_weights("model.weights.h5")
