import warnings

import keras
import numpy as np
import tensorflow as tf

rows = np.arange(12.0).reshape(12, 1)


def train(shuffled, **options):
    keras.utils.set_random_seed(0)
    dataset = tf.data.Dataset.from_tensor_slices((rows, 3 * rows))
    dataset = dataset.shuffle(12) if shuffled else dataset
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.001), "mse")
    model.fit(dataset.batch(4), epochs=3, verbose=0, **options)
    return model.get_weights()[0].item()


for shuffled in (False, True):
    with warnings.catch_warnings(action="ignore"):
        hidden = train(shuffled)
    passed = train(shuffled, shuffle=False)
    print(f"dataset shuffles: {shuffled!s:5} {hidden:.6f} {passed:.6f}")
