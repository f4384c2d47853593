# /// script
# requires-python = "==3.11.*"
# dependencies = ["jax==0.10.2", "keras==3.15.1"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import jax.numpy as jnp
import keras
import numpy as np


class Normalised(keras.Model):
    def loss_and_state(self, trainable, state, x, y):
        y_pred, state = self.stateless_call(trainable, state, x, training=True)
        return self.compute_loss(y=y, y_pred=y_pred), state

    def train_step(self, state, data):
        trainable, other, optimizer, metrics = state
        x, y = data
        step = jax.value_and_grad(self.loss_and_state, has_aux=True)
        (loss, other), gradients = step(trainable, other, x, y)
        gradients = [g / jnp.linalg.norm(g) for g in gradients]
        trainable, optimizer = self.optimizer.stateless_apply(
            optimizer, gradients, trainable
        )
        return {"loss": loss}, (trainable, other, optimizer, metrics)


random = np.random.default_rng(0)
x = random.normal(size=(256, 8)).astype("float32")
y = np.sin(x.sum(axis=1, keepdims=True))

inputs = keras.Input((8,))
hidden = keras.layers.Dense(16, activation="tanh")(inputs)
model = Normalised(inputs, keras.layers.Dense(1)(hidden))
model.set_weights([random.normal(0, 0.3, w.shape) for w in model.weights])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
model.fit(x, y, epochs=5, shuffle=False, verbose=0)

weights = model.get_weights()
print(f"loss: {model.evaluate(x, y, verbose=0):.4f}")
print(f"sum of |weights|: {sum(abs(w).sum() for w in weights):.3f}")
