# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-hub==0.16.1",
#     "tensorflow-model-optimization==0.8.0",
#     "tensorflow-probability==0.25.0",
#     "setuptools<81",
# ]
# ///
import os
import warnings

warnings.simplefilter("ignore")
os.environ["TF_USE_LEGACY_KERAS"] = "1"

import keras
import tensorflow as tf
import tensorflow_hub as hub
import tensorflow_model_optimization as tfmot
import tensorflow_probability as tfp
import tf_keras


class Double(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec((None, 4))])
    def __call__(self, x):
        return 2 * x


tf.saved_model.save(Double(), "double")
quantize = tfmot.quantization.keras.quantize_model
uses = {
    "TensorFlow Probability": lambda k: k.Sequential(
        [k.Input((4,)), tfp.layers.DenseFlipout(2)]
    ),
    "TensorFlow Hub": lambda k: k.Sequential(
        [k.Input((4,)), hub.KerasLayer("double")]
    ),
    "Model Optimization": lambda k: quantize(
        k.Sequential([k.Input((4,)), k.layers.Dense(2)])
    ),
}
for name, use in uses.items():
    for k in (keras, tf_keras):
        try:
            use(k)
            print(f"{name} in {k.__name__}: works")
        except ValueError as error:
            print(f"{name} in {k.__name__}: {str(error).strip()[:40]}...")
