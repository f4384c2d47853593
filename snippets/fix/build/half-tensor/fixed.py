import keras
import numpy as np
from keras import ops


class Double(keras.layers.Layer):
    def call(self, x):
        return x * ops.convert_to_tensor(2.0, dtype=self.compute_dtype)


for policy in ("float32", "mixed_float16", "mixed_bfloat16"):
    keras.mixed_precision.set_global_policy(policy)
    model = keras.Sequential([keras.layers.Dense(4), Double()])
    print(policy, model(np.ones((2, 3), "float32")).dtype)
