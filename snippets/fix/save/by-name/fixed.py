import keras
import numpy as np


def network(classes):
    return keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(8, name="base"),
            keras.layers.Dense(classes, name="head"),
        ]
    )


ten = network(10)
ten.save("ten.keras")

three = network(3)
saved = keras.models.load_model("ten.keras")
for name in ("base",):
    three.get_layer(name).set_weights(saved.get_layer(name).get_weights())

kernels = [model.get_layer("base").kernel for model in (ten, three)]
print("base is the saved one:", np.array_equal(*kernels))
