import keras
import numpy as np
import tensorflow as tf


def draw():
    layer = keras.layers.Dense(4)
    layer.build((None, 4))
    numbers = tf.data.Dataset.range(100).shuffle(100).batch(100)
    return {
        "tf.random.uniform": tf.random.uniform((4,)).numpy(),
        "Dataset.shuffle": next(iter(numbers)).numpy(),
        "weights of Dense": layer.kernel.numpy(),
        "keras.random.uniform": keras.random.uniform((4,)).numpy(),
        "np.random.rand": np.random.rand(4),
    }


repeats = {}
for set_seed in (tf.random.set_seed, keras.utils.set_random_seed):
    set_seed(0)
    first = draw()
    set_seed(0)
    second = draw()
    for name in first:
        same = np.array_equal(first[name], second[name])
        repeats.setdefault(name, []).append("same" if same else "NEW")

print(f"{'':21}tf.random  keras.utils")
for name, (in_tf, in_keras) in repeats.items():
    print(f"{name:21}{in_tf:11}{in_keras}")
