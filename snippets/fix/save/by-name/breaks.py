import keras


def network(classes):
    return keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(8, name="base"),
            keras.layers.Dense(classes, name="head"),
        ]
    )


network(10).save_weights("ten.weights.h5")
network(3).load_weights("ten.weights.h5", by_name=True)
