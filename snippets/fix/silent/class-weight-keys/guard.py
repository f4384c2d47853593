import numpy as np


def check_class_weight(class_weight, labels):
    classes = {int(label) for label in np.unique(labels)}
    missing = classes - {*class_weight}
    assert not missing, f"no weight for {missing} among {[*class_weight]}"


labels = np.array([0, 1, 1, 1])
check_class_weight({0: 3.0, 1: 1.0}, labels)
print("integers: passed")

for class_weight in ({"0": 3.0, "1": 1.0}, {0: 3.0}):
    try:
        check_class_weight(class_weight, labels)
    except AssertionError as error:
        print(f"{class_weight}:", error)
