# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "flax==0.12.8",
#     "jax==0.10.2",
#     "optax==0.2.8",
#     "scikit-learn==1.9.1",
# ]
# ///
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
random = np.random.default_rng(0)
first = random.normal(0, 0.1, (64, 32)).astype("float32")
second = random.normal(0, 0.1, (32, 10)).astype("float32")


class Network(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(64, 32, rngs=rngs)
        self.out = nnx.Linear(32, 10, rngs=rngs)

    def __call__(self, images):
        return self.out(nnx.relu(self.hidden(images)))


model = Network(nnx.Rngs(0))
model.hidden.kernel[...] = jnp.array(first)
model.out.kernel[...] = jnp.array(second)
optimizer = nnx.Optimizer(model, optax.sgd(0.5), wrt=nnx.Param)


def loss_function(model, images, labels):
    losses = optax.softmax_cross_entropy_with_integer_labels(
        model(images), labels
    )
    return losses.mean()


@nnx.jit
def step(model, optimizer, images, labels):
    gradients = nnx.grad(loss_function)(model, images, labels)
    optimizer.update(model, gradients)


for epoch in range(5):
    for start in range(0, 1280, 64):
        batch = slice(start, start + 64)
        step(model, optimizer, x[batch], y[batch])

logits = np.array(model(x[1280:]))
weights = [model.hidden.kernel, model.hidden.bias]
weights += [model.out.kernel, model.out.bias]
print(f"right: {(logits.argmax(1) == y[1280:]).mean():.4f}")
print(f"sum of |weights|: {sum(abs(w[...]).sum() for w in weights):.2f}")
print("first logits:", logits[0, :3].round(3))
