import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
shape = (2, 3)
glorot = keras.initializers.GlorotUniform()
normal = tf.random_normal_initializer()
seeds = keras.random.SeedGenerator(0)
generator = tf.random.Generator.from_seed(0)


def dense(initializer):
    layer = keras.layers.Dense(3, kernel_initializer=initializer)
    layer.build((None, 2))
    return layer.kernel


twice = {
    "keras.random, seed=0": lambda: keras.random.normal(shape, seed=0),
    "tf.random, seed=0": lambda: tf.random.normal(shape, seed=0),
    "SeedGenerator": lambda: keras.random.normal(shape, seed=seeds),
    "tf.random.Generator": lambda: generator.normal(shape),
    "Dense, one initializer": lambda: dense(glorot),
    'Dense, "glorot_uniform"': lambda: dense("glorot_uniform"),
    "one TensorFlow initializer": lambda: normal(shape),
}

repeats = {name: np.array_equal(f(), f()) for name, f in twice.items()}
for name, same in repeats.items():
    print(f"{name:27}{'the same again' if same else 'new numbers'}")
