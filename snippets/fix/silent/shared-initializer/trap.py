import keras
import numpy as np

normal = keras.initializers.RandomNormal(stddev=0.1)
inputs = keras.Input((4,))
left = keras.layers.Dense(3, kernel_initializer=normal)
right = keras.layers.Dense(3, kernel_initializer=normal)
model = keras.Model(inputs, [left(inputs), right(inputs)])

same = np.array_equal(left.get_weights()[0], right.get_weights()[0])
print("both layers begin with the same weights:", same, "(expected: False)")
