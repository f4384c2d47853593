# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "ai-edge-litert==2.3.0",
# ]
# ///
import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter

keras.utils.set_random_seed(0)
x = np.random.rand(1, 4).astype("float32")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])

model.export("model.tflite", format="litert", verbose=False)

run = Interpreter("model.tflite").get_signature_runner()
(name,) = run.get_input_details()
(output,) = run(**{name: x}).values()
print(f"largest difference: {np.abs(output - model(x)).max():.6f}")
