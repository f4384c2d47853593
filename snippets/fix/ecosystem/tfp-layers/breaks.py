# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-probability==0.25.0",
# ]
# ///
import keras
import tensorflow_probability as tfp

layer = tfp.layers.DistributionLambda(
    lambda mean: tfp.distributions.Normal(mean, 1.0)
)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1), layer])
