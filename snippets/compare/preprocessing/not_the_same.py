import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)


def show(name, by_keras, by_tensorflow):
    print(f"{name:16} {str(by_keras):11} {by_tensorflow}")


show("", "Keras", "TensorFlow")

cities = tf.constant(["Kyoto", "Osaka", "Nara"])
lookup = keras.layers.StringLookup(vocabulary=["Kyoto", "Osaka"])
numbers = tf.constant([0, 1], "int64")
pairs = tf.lookup.KeyValueTensorInitializer(["Kyoto", "Osaka"], numbers)
table = tf.lookup.StaticVocabularyTable(pairs, num_oov_buckets=1)
cities = lookup(cities).numpy(), table.lookup(cities).numpy()
show("unknown city", *cities)

ages = tf.constant([29.0, 30.0, 31.0])
group = keras.layers.Discretization([30])
groups = group(ages).numpy(), tf.searchsorted([30.0], ages).numpy()
show("on the boundary", *groups)

column = tf.fill([3, 1], 4.0)
scale = keras.layers.Normalization()
scale.adapt(column)
mean, variance = tf.nn.moments(column, axes=0)
scaled = scale(column + 1), (column + 1 - mean) / tf.sqrt(variance)
scaled = [float(s[0, 0]) for s in scaled]
show("constant column", *scaled)

images = tf.data.Dataset.from_tensor_slices(np.random.rand(20, 8, 8, 1))
repeats = [
    np.array_equal(list(flipped), list(flipped))
    for flipped in (
        images.map(keras.layers.RandomFlip("horizontal")),
        images.map(tf.image.random_flip_left_right),
    )
]
show("epochs alike", *repeats)
