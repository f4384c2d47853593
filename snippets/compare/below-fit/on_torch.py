# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "torch==2.13.0"]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

torch.set_num_threads(1)  # enough for so small a network


class Normalised(keras.Model):
    def train_step(self, data):
        x, y = data
        self.zero_grad()
        loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        loss.backward()
        weights = self.trainable_weights
        gradients = [weight.value.grad for weight in weights]
        with torch.no_grad():
            gradients = [g / torch.linalg.norm(g) for g in gradients]
            self.optimizer.apply(gradients, weights)
        return {"loss": loss.detach()}


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
