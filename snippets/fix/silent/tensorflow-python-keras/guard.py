import keras
from tensorflow.python.keras.layers import Dense


def check_parts(model):
    """Every layer that a model holds must be one that it knows."""
    for name, part in vars(model).items():
        stale = type(part).__module__.startswith("tensorflow.python.keras")
        assert not stale, f"{name} is a {type(part).__module__} layer"


class Net(keras.Model):
    def __init__(self, hidden):
        super().__init__()
        self.hidden = hidden


check_parts(Net(keras.layers.Dense(4)))
print("keras.layers: passed")

try:
    check_parts(Net(Dense(4)))
except AssertionError as error:
    print("tensorflow.python.keras.layers:", error)
