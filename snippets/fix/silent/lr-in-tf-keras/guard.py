import math

import tf_keras


def check_rate(optimizer, wanted):
    used = float(optimizer.learning_rate)
    close = math.isclose(used, wanted, rel_tol=1e-5)
    assert close, f"asked for {wanted:g}, used {used:g}"


check_rate(tf_keras.optimizers.Adam(learning_rate=0.01), 0.01)
print("learning_rate: passed")

try:
    check_rate(tf_keras.optimizers.Adam(lr=0.01), 0.01)
except AssertionError as error:
    print("lr:", error)
