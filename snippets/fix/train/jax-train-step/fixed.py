# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "jax==0.10.2"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np


class MyModel(keras.Sequential):
    def loss_and_state(self, trainable, other, x, y):
        y_pred, other = self.stateless_call(trainable, other, x, training=True)
        return self.compute_loss(x, y, y_pred), other

    def train_step(self, state, data):
        trainable, other, optimizer, metrics = state
        x, y = data
        compute = jax.value_and_grad(self.loss_and_state, has_aux=True)
        (loss, other), gradients = compute(trainable, other, x, y)
        trainable, optimizer = self.optimizer.stateless_apply(
            optimizer, gradients, trainable
        )
        (mean_loss,) = self.metrics
        metrics = mean_loss.stateless_update_state(metrics, loss)
        logs = {"loss": mean_loss.stateless_result(metrics)}
        return logs, (trainable, other, optimizer, metrics)


keras.utils.set_random_seed(0)
model = MyModel([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.01), loss="mse")
history = model.fit(np.ones((8, 4)), np.ones((8, 1)), epochs=3, verbose=0)
for epoch, loss in enumerate(history.history["loss"], 1):
    print(f"epoch {epoch}: loss {loss:.4f}")
