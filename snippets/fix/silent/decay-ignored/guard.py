import warnings

import keras


def check_decays(optimizer, steps):
    first = float(optimizer.learning_rate)
    optimizer.iterations.assign(steps)
    last = float(optimizer.learning_rate)
    assert last < first, f"still {last:g} after {steps} steps"


schedule = keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.1)
check_decays(keras.optimizers.SGD(schedule), 1000)
print("schedule: passed")

warnings.simplefilter("ignore")
try:
    check_decays(keras.optimizers.SGD(0.1, decay=0.1), 1000)
except AssertionError as error:
    print("decay:", error)
