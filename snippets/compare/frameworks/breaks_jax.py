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
from flax import nnx

hidden = nnx.Linear(64, 32, rngs=nnx.Rngs(0))
out = nnx.Linear(32, 10, rngs=nnx.Rngs(0))
out(nnx.relu(hidden(jnp.zeros((2, 60)))))
