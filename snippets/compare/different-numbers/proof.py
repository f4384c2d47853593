import contextlib
import io
import runpy

with contextlib.redirect_stdout(io.StringIO()):
    keras = runpy.run_path("in_keras.py")["results"]
    tensorflow = runpy.run_path("in_tensorflow.py")["results"]

assert list(keras) == list(tensorflow)
for name in keras:
    a, b = keras[name], tensorflow[name]
    # The smallest difference in the table is that of gelu.
    assert abs(a - b) > 1e-4, f"{name} has become equal: {a}"
    print(f"{name:22} {a:9.4f} {b:9.4f}  differ by {abs(a - b):.4f}")
