"""Forked from a process that has TensorFlow, a snippet is as good as alone."""

import pytest

from guide.verify import output as outputs
from guide.verify.collect import RUNNER


@pytest.fixture
def run(tmp_path, request):
    """Return a function that runs code and returns what is kept of it."""
    # The one that runs the pages' snippets: TensorFlow takes seconds.
    runner = request.config.stash[RUNNER]

    def run(code, fresh=False):
        path = tmp_path / "a.py"
        path.write_text(code)
        result = runner.run(path, fresh=fresh)
        assert result.returncode == 0, result.output
        return outputs.normalise(result)

    return run


PROGRAM = """\
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)

# AutoGraph reads the file: it needs one, and lines that are right.
@tf.function
def f(x):
    if tf.reduce_sum(x) > 0:
        tf.print("positive")
        return x * 2
    return -x

print(f(tf.constant([1.0, 2.0])).numpy())
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
print(model.name, model(tf.ones((1, 3))).numpy().shape)
print(keras.random.uniform((2,)).numpy().round(3))
"""


def test_a_program_prints_the_same_forked_and_alone(run):
    warm = run(PROGRAM)
    assert warm.startswith("positive\n[2. 4.]\nsequential (1, 1)\n[")
    assert run(PROGRAM, fresh=True) == warm


LOOK = """
print(keras.config.dtype_policy().name, keras.config.floatx())
print(tf.config.functions_run_eagerly(), keras.Sequential().name)
print(keras.saving.get_custom_objects(), tf.constant(1).device[-5:])
"""
CHANGE = """
import keras
import tensorflow as tf

keras.config.set_dtype_policy("mixed_float16")
keras.config.set_floatx("float64")
tf.config.run_functions_eagerly(True)
tf.config.set_soft_device_placement(False)
keras.saving.get_custom_objects()["X"] = 1
keras.Sequential()
"""


def test_global_state_does_not_leak_into_the_next_run(run):
    imports = "import keras\nimport tensorflow as tf\n"
    before = run(imports + LOOK)
    changed = run(CHANGE + LOOK)
    assert changed.splitlines()[:2] == [
        "mixed_float16 float64",
        "True sequential_1",
    ]
    assert run(imports + LOOK) == before
    assert before.startswith("float32 float32\nFalse sequential\n")
