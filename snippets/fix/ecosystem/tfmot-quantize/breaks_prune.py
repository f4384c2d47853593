# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-model-optimization==0.8.1",
# ]
# ///
import keras
import tensorflow_model_optimization as tfmot

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])

tfmot.sparsity.keras.prune_low_magnitude(model)
