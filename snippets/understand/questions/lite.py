import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4).astype("float32")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])

model.export("model.tflite", format="litert", verbose=False)

run = tf.lite.Interpreter("model.tflite").get_signature_runner()
(name,) = run.get_input_details()
(output,) = run(**{name: x}).values()
print(f"largest difference: {np.abs(output - model(x)).max():.6f}")
