import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
kernel = np.random.default_rng(0).normal(0, 0.1, (64, 10))

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
model.set_weights([kernel, np.zeros(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

# SGD with rate 1 subtracts the gradient, and nothing else.
model.compile(keras.optimizers.SGD(1.0), loss_fn)
before = model.get_weights()
loss = model.train_on_batch(x, y)
after = model.get_weights()
gradients = [a - b for a, b in zip(before, after, strict=True)]

print([name for name in dir(keras.ops) if "grad" in name])
print(f"loss {loss:.4f}")
for gradient in gradients:
    norm = np.linalg.norm(gradient)
    print(f"shape {gradient.shape}, norm {norm:.4f}")
