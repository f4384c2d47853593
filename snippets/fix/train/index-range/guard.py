import numpy as np


def check_range(numbers, count):
    """Stop if a number is not one of 0, 1, ... count - 1."""
    low, high = np.min(numbers), np.max(numbers)
    if low < 0 or high >= count:
        raise ValueError(
            f"numbers from {low} to {high}, want 0 to {count - 1}"
        )


check_range(np.array([[1, 2, 3]]), 10)
for words in [[1, 2, 10]], [[1, 2, -1]]:
    try:
        check_range(np.array(words), 10)
    except ValueError as error:
        print(error)
