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
import numpy as np
import tensorflow as tf
import tensorflow_probability as tfp

keras.utils.set_random_seed(0)
x = np.random.rand(200, 1).astype("float32")
y = 3 * x + 0.1 * np.random.randn(200, 1).astype("float32")


def normal(params):
    mean, scale = tf.split(params, 2, axis=-1)
    return tfp.distributions.Normal(mean, tf.nn.softplus(scale) + 1e-3)


def loss(y_true, params):
    return -normal(params).log_prob(y_true)


model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(2)])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss=loss)
losses = model.fit(x, y, epochs=30, verbose=0).history["loss"]
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")

found = normal(model(np.array([[0.5]], "float32")))
mean, deviation = float(found.mean()[0, 0]), float(found.stddev()[0, 0])
print(f"at 0.5: {mean:.1f} ± {deviation:.1f} (made with 1.5 ± 0.1)")
