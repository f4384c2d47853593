import platform

import keras
import numpy as np
import tensorflow as tf

print("Python", platform.python_version())
print("TensorFlow", tf.__version__)
print("Keras", keras.__version__, "on", keras.backend.backend())

keras.utils.set_random_seed(0)
x = np.array([[0.0], [1.0], [2.0], [3.0]], "float32")
y = 2 * x + 1
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
model.fit(x, y, epochs=200, verbose=0)
answer = float(model.predict(np.array([[10.0]], "float32"), verbose=0)[0, 0])
print("2 · 10 + 1 learned as", round(answer, 2))
print("GPUs:", len(tf.config.list_physical_devices("GPU")))
