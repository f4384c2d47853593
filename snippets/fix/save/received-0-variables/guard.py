import h5py
import keras


def check_same_weights(path, model):
    """A weights file must hold the arrays of the model, and no others."""
    shapes = []

    def look(name, item):
        if isinstance(item, h5py.Dataset) and "optimizer" not in name:
            shapes.append(item.shape)

    with h5py.File(path) as file:
        file.visititems(look)
    wanted = [tuple(variable.shape) for variable in model.variables]
    assert sorted(shapes) == sorted(wanted), (
        f"{len(shapes)} arrays in the file, {len(wanted)} in the model"
    )


def build(layers):
    dense = [keras.layers.Dense(4) for _ in range(layers)]
    return keras.Sequential([keras.Input((4,)), *dense])


build(3).save_weights("model.weights.h5")
check_same_weights("model.weights.h5", build(3))
print("the same model: passed")
try:
    check_same_weights("model.weights.h5", build(2))
except AssertionError as error:
    print("a smaller model:", error)
