import keras
import numpy as np
import tensorflow as tf


def check_reported_loss(model, x, y, loss_of):
    """One batch: the history must say what the loss was before it."""
    wanted = float(loss_of(y, model(x)))
    history = model.fit(x, y, batch_size=len(x), verbose=0).history
    reported = history["loss"][0]
    text = f"history says {reported:.4f}, the loss was {wanted:.4f}"
    assert abs(reported - wanted) <= 1e-4 * abs(wanted), text


class Wrong(keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((self(x, training=True) - y) ** 2)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"loss": loss}


x, y = np.ones((8, 4), "float32"), np.full((8, 1), 2.0, "float32")
for kind in (keras.Sequential, Wrong):
    model = kind([keras.layers.Dense(1, kernel_initializer="zeros")])
    model.compile("sgd", "mse")
    try:
        mse = keras.losses.MeanSquaredError()
        check_reported_loss(model, x, y, mse)
        print(f"{kind.__name__}: passed")
    except AssertionError as error:
        print(f"{kind.__name__}: {error}")
