# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "tensorflow-probability==0.25.0",
# ]
# ///
import numpy as np
import tensorflow_probability as tfp
import tf_keras

tf_keras.utils.set_random_seed(0)
layer = tfp.layers.DistributionLambda(
    lambda mean: tfp.distributions.Normal(mean, 1.0)
)
model = tf_keras.Sequential(
    [tf_keras.Input((4,)), tf_keras.layers.Dense(1), layer]
)
found = model(np.ones((1, 4), "float32"))
print("standard deviation:", float(found.stddev()[0, 0]))
