# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow==2.21.0",
#     "keras==3.15.1",
#     "scikit-learn==1.9.1",
#     "tf2onnx==1.17.0",
#     "onnx==1.23.2",
#     "onnxruntime==1.31.1",
#     "ai-edge-litert==2.3.0",
# ]
# ///
import warnings

import keras
import onnxruntime
from ai_edge_litert.interpreter import Interpreter, OpResolverType
from sklearn.datasets import load_digits

warnings.simplefilter("ignore", FutureWarning)  # from tf2onnx
keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, epochs=5, verbose=0)
expected = model.predict(x, verbose=0)

model.export("digits.onnx", format="onnx", verbose=False)
session = onnxruntime.InferenceSession("digits.onnx")
(by_onnx,) = session.run(None, {session.get_inputs()[0].name: x})

model.export("digits.tflite", format="litert", verbose=False)
interpreter = Interpreter(
    "digits.tflite",
    experimental_op_resolver_type=(
        OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    ),
)
run = interpreter.get_signature_runner()
(name,) = run.get_input_details()
by_litert = run(**{name: x})["output_0"]

for runtime, output in (("ONNX", by_onnx), ("LiteRT", by_litert)):
    difference = abs(output - expected).max()
    assert difference < 1e-5, f"{runtime} differs by {difference}"
    print(f"{runtime}: predictions differ by {difference:.6f}")
