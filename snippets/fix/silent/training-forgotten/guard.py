import keras
import numpy as np


def check_training_mode(model, step):
    """Averages and seeds of layers must move in a training step."""
    before = [variable.numpy() for variable in model.non_trainable_variables]
    step()
    for variable, old in zip(model.non_trainable_variables, before):
        moved = not np.array_equal(variable.numpy(), old)
        assert moved, f"{variable.path} did not move"


x = np.ones((8, 4))
model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.BatchNormalization(name="norm"),
        keras.layers.Dropout(0.5),
    ],
    name="model",
)
check_training_mode(model, lambda: model(x, training=True))
print("training=True: passed")

try:
    check_training_mode(model, lambda: model(x))
except AssertionError as error:
    print("forgotten:", error)
