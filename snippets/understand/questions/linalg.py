import keras
import numpy as np
import tensorflow as tf


def public(module):
    return {name for name in dir(module) if not name.startswith("_")}


theirs, ours = public(tf.linalg), public(keras.ops.linalg)
print("in both:", *sorted(ours & theirs))
print("only keras.ops.linalg:", *sorted(ours - theirs))
print("elsewhere in keras.ops:", *sorted((theirs - ours) & public(keras.ops)))
rest = theirs - ours - public(keras.ops)
print(f"only tf.linalg: {len(rest)}, for instance expm, band_part")
assert {"expm", "band_part"} <= rest
operators = [name for name in rest if name.startswith("LinearOperator")]
print(f"of them {len(operators)} are LinearOperator classes")

a = np.array([[4.0, 1.0], [2.0, 3.0], [0.0, 5.0]], "float32")
print("tf.linalg.svd:        ", *(part.shape for part in tf.linalg.svd(a)))
u, s, vh = keras.ops.linalg.svd(a, full_matrices=False)
print("keras.ops.linalg.svd: ", u.shape, s.shape, vh.shape)

lower, b = np.array([[2.0, 0], [1, 4]]), np.array([[2.0], [9]])
for name, theirs, ours in (
    (
        "triangular_solve, solve_triangular",
        tf.linalg.triangular_solve(lower, b),
        keras.ops.linalg.solve_triangular(lower, b, lower=True),
    ),
    ("diag_part, diagonal", tf.linalg.diag_part(a), keras.ops.diagonal(a)),
):
    print(f"{name}: equal {np.allclose(theirs, ours)}")
