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
import resource
import subprocess
import sys

# Each runs in a process of its own: import, load, predict for one row.
PROGRAMS = {
    "TensorFlow": """
import numpy as np, tensorflow as tf
model = tf.saved_model.load("digits")
model.serve(np.zeros((1, 8, 8, 1), "float32"))
""",
    "ONNX Runtime": """
import numpy as np, onnxruntime
session = onnxruntime.InferenceSession("digits.onnx")
session.run(None, {"image": np.zeros((1, 8, 8, 1), "float32")})
""",
    "OpenVINO": """
import numpy as np, openvino
model = openvino.compile_model("digits.onnx", "CPU")
model(np.zeros((1, 8, 8, 1), "float32"))
""",
    "LiteRT": """
import numpy as np
from ai_edge_litert.interpreter import Interpreter
run = Interpreter("digits.tflite").get_signature_runner()
run(image=np.zeros((1, 8, 8, 1), "float32"))
""",
}

EXPORT = """
import keras
model = keras.Sequential(
    [
        keras.Input((8, 8, 1), name="image"),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.export("digits", verbose=False)
model.export("digits.onnx", format="onnx", verbose=False)
model.export("digits.tflite", format="litert", verbose=False)
"""


def run(code):
    """Run a program; return the seconds of processor time that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", code]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


run(EXPORT)
seconds = {name: run(code) for name, code in PROGRAMS.items()}
for name in ("ONNX Runtime", "OpenVINO", "LiteRT"):
    times = seconds["TensorFlow"] / seconds[name]
    print(f"{name}: less than a third of TensorFlow's: {times > 3}")
