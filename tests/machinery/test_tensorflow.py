"""Forked from a process that has TensorFlow, a snippet is as good as alone."""

import pytest

from guide.verify import output as outputs
from guide.verify.collect import RUNNER


@pytest.fixture
def run(tmp_path, request):
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

print(keras.config.dtype_policy().name, keras.config.floatx())
print(tf.config.functions_run_eagerly(), keras.Sequential().name)
print(keras.saving.get_custom_objects(), tf.constant(1).device[-5:])
keras.utils.set_random_seed(0)

# AutoGraph reads the file: it needs one, and lines that are right.
@tf.function
def f(x):
    if tf.reduce_sum(x) > 0:
        tf.print("positive")
        return x * 2
    return -x

print(f(tf.constant([1.0, 2.0])).numpy())
print(keras.layers.Dense(1)(tf.ones((1, 3))).shape)
print(keras.random.uniform((2,)).numpy().round(3))
"""
CHANGE = """
keras.config.set_dtype_policy("mixed_float16")
keras.config.set_floatx("float64")
tf.config.run_functions_eagerly(True)
tf.config.set_soft_device_placement(False)
keras.saving.get_custom_objects()["X"] = 1
"""


def test_a_program_prints_the_same_forked_and_alone_whatever_ran_before(run):
    warm = run(PROGRAM + CHANGE)
    assert warm.startswith("float32 float32\nFalse sequential\n{}")
    assert "positive\n[2. 4.]\n(1, 1)\n" in warm
    assert run(PROGRAM) == warm
    assert run(PROGRAM, fresh=True) == warm
