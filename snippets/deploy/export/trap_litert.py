import warnings

import keras
import numpy as np
import tensorflow as tf

warnings.filterwarnings("ignore", r"(?s).*tf\.lite\.Interpreter is deprec")
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
x = np.ones((1, 64), "float32")
by_keras = model.predict(x, verbose=0)

model.export("good.tflite", format="litert", verbose=False)

signature = [tf.TensorSpec([1, 64])]
function = tf.function(lambda x: model(x), input_signature=signature)
converter = tf.lite.TFLiteConverter.from_concrete_functions(
    [function.get_concrete_function()], model
)
with open("bad.tflite", "wb") as file:
    file.write(converter.convert())

equal = {}
for name in ("good.tflite", "bad.tflite"):
    interpreter = tf.lite.Interpreter(name)
    interpreter.allocate_tensors()
    (into,) = interpreter.get_input_details()
    (out,) = interpreter.get_output_details()
    interpreter.set_tensor(into["index"], x)
    interpreter.invoke()
    output = interpreter.get_tensor(out["index"])
    equal[name] = np.allclose(output, by_keras, atol=1e-5)
    with open(name, "rb") as file:
        size = len(file.read())
    room = size > 4 * model.count_params()
    print(f"{name}: equal {equal[name]}, room for the weights {room}")

assert equal == {"good.tflite": True, "bad.tflite": False}, "no trap any more"
