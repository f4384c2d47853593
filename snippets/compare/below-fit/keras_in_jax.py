# /// script
# requires-python = "==3.11.*"
# dependencies = ["jax==0.10.2", "keras==3.15.1", "optax==0.2.8"]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import jax.numpy as jnp
import keras
import numpy as np
import optax

random = np.random.default_rng(0)
x = random.normal(size=(256, 8)).astype("float32")
y = x.sum(axis=1, keepdims=True)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((8,)), keras.layers.Dense(16, "relu"), keras.layers.Dense(1)]
)
weights = [w.value for w in model.trainable_variables]
state = [w.value for w in model.non_trainable_variables]
optimizer = optax.adam(0.01)
moments = optimizer.init(weights)


def loss_function(weights, x, y):
    answer, _ = model.stateless_call(weights, state, x)
    return jnp.mean((answer - y) ** 2)


@jax.jit
def step(weights, moments):
    loss, gradients = jax.value_and_grad(loss_function)(weights, x, y)
    changes, moments = optimizer.update(gradients, moments)
    return optax.apply_updates(weights, changes), moments, loss


# One gradient for each row, which fit never shows.
each = jax.vmap(jax.grad(loss_function), in_axes=(None, 0, 0))
rows = each(weights, x[:, None], y[:, None])
whole = jax.grad(loss_function)(weights, x, y)
apart = max(abs(r.mean(0) - w).max() for r, w in zip(rows, whole))
print("gradients of the rows:", rows[0].shape)
print("their mean is the gradient of the batch:", bool(apart < 1e-4))

for _ in range(200):
    weights, moments, loss = step(weights, moments)
print("the loss is small:", bool(loss < 0.1))

before = model.predict(x, verbose=0)
for variable, weight in zip(model.trainable_variables, weights):
    variable.assign(weight)
after = model.predict(x, verbose=0)
print("the model changed with assign alone:", not np.allclose(before, after))
print(f"its error is the loss: {abs(((after - y) ** 2).mean() - loss) < 0.01}")
