# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.16.1", "keras==3.0.5"]
# ///
import subprocess
import sys

program = """
import keras
import tensorflow as tf

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
tf.lite.TFLiteConverter.from_keras_model(model).convert()
"""
run = subprocess.run(
    [sys.executable, "-c", program], capture_output=True, text=True
)
print(run.stderr.splitlines()[-1])
print("ended by itself:", run.returncode >= 0)
