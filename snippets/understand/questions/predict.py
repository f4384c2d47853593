import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
python_runs = 0


class Noted(keras.layers.Layer):
    def call(self, inputs):
        global python_runs
        python_runs += 1
        return inputs


inputs = keras.Input((4,))
outputs = keras.layers.Dense(2)(Noted()(inputs))
model = keras.Model(inputs, outputs)
x = np.random.rand(64, 4).astype("float32")

for label, run in {
    "model.predict(x)": lambda: model.predict(x, verbose=0),
    "model(x)": lambda: model(x),
}.items():
    python_runs = 0
    for _ in range(5):
        result = run()
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(run())
    gradients = tape.gradient(loss, model.trainable_variables)
    found = sum(gradient is not None for gradient in gradients)
    print(label)
    print(f"  returns {type(result).__name__}, gradients {found} of 2")
    print(f"  6 calls, of them in Python: {python_runs}")

gap = np.abs(model.predict(x, verbose=0) - model(x)).max()
print(f"largest difference: {gap:.6f}")
