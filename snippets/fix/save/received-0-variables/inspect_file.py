import h5py
import keras

model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(8, name="hidden"),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(3, name="scores"),
    ]
)
model.save_weights("model.weights.h5")


def show(name, item):
    if isinstance(item, h5py.Dataset):
        print(f"{name:36}{item.shape}")


with h5py.File("model.weights.h5") as file:
    file.visititems(show)
