import contextlib
import io
import runpy

with contextlib.redirect_stdout(io.StringIO()):
    keras = runpy.run_path("in_keras.py")["results"]
    tensorflow = runpy.run_path("in_tensorflow.py")["results"]
    within = runpy.run_path("within_keras.py")["values"]

assert list(keras) == list(tensorflow)
for name in keras:
    a, b = keras[name], tensorflow[name]
    # The smallest difference in the table is that of gelu.
    assert abs(a - b) > 1e-4, f"{name} has become equal: {a}"
    print(f"{name:22} {a:9.4f} {b:9.4f}  differ by {abs(a - b):.4f}")

gelu, *exact, layer, operation, activation = within.values()
assert all(abs(gelu - value) > 1e-4 for value in exact)
assert abs(layer - operation) > 0.05 and operation == activation
print("within_keras.py: one gelu and one leaky ReLU differ from the others")
