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
#     "openvino==2026.4.1",
# ]
# ///
import warnings
from pathlib import Path

import keras
import onnxruntime
import openvino
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter, OpResolverType
from sklearn.datasets import load_digits

warnings.simplefilter("ignore", FutureWarning)  # from tf2onnx
keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32").reshape(-1, 8, 8, 1)
train, test = slice(0, 1500), slice(1500, None)

# The pixels go from 0 to 16; the model itself scales them.
model = keras.Sequential(
    [
        keras.Input((8, 8, 1), name="image"),
        keras.layers.Rescaling(1 / 16),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x[train], y[train], epochs=15, verbose=0)
by_keras = model.predict(x, verbose=0)

model.export("digits", verbose=False)
model.export("digits.onnx", format="onnx", verbose=False)
model.export("digits.tflite", format="litert", verbose=False)


def saved_model():
    loaded = tf.saved_model.load("digits")  # a variable: it has the weights
    return loaded.serve(x).numpy()


def onnx():
    session = onnxruntime.InferenceSession("digits.onnx")
    return session.run(None, {"image": x})[0]


def open_vino():
    precise = {"INFERENCE_PRECISION_HINT": "f32"}
    compiled = openvino.compile_model("digits.onnx", "CPU", precise)
    return compiled(x)[0]


def litert():
    plain = OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    interpreter = Interpreter(
        "digits.tflite", experimental_op_resolver_type=plain
    )
    run = interpreter.get_signature_runner()
    return run(image=x)["output_0"]


def kilobytes(path):
    files = [path, *Path(path).rglob("*")]
    return sum(f.stat().st_size for f in map(Path, files) if f.is_file()) / 1e3


print("runtime        file           KB      differs by  same digit")
for name, file, run in [
    ("TensorFlow", "digits", saved_model),
    ("ONNX Runtime", "digits.onnx", onnx),
    ("OpenVINO", "digits.onnx", open_vino),
    ("LiteRT", "digits.tflite", litert),
]:
    output = run()
    difference = abs(output - by_keras).max()
    same = (output.argmax(1) == by_keras.argmax(1)).mean()
    assert difference < 1e-5, f"{name} differs by {difference}"
    print(
        f"{name:14} {file:14} {kilobytes(file):<8.0f}"
        f"{difference:<11.6f} {same:.0%}"
    )
accuracy = (by_keras[test].argmax(1) == y[test]).mean()
print(f"accuracy on rows not trained on: {accuracy:.3f}")
