import tensorflow as tf
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x = (x / x.std(axis=0)).astype("float32")
y = ((y - y.mean()) / y.std()).astype("float32")[:, None]


def gradient(w):
    return 2 * tf.matmul(x, x @ w - y, transpose_a=True) / len(x)


def momentum(g, m, nesterov=False):
    m.assign(0.9 * m - 0.1 * g)
    return 0.9 * m - 0.1 * g if nesterov else m


def rmsprop(g, v):
    v.assign(0.9 * v + 0.1 * g**2)
    return -0.1 * g / tf.sqrt(v + 1e-7)


def adam(g, m, v, step):
    m.assign_add((g - m) * (1 - 0.9))
    v.assign_add((g**2 - v) * (1 - 0.999))
    rate = 0.1 * tf.sqrt(1 - 0.999**step) / (1 - 0.9**step)
    return -rate * m / (tf.sqrt(v) + 1e-7)


updates = {
    "SGD": lambda g, m, v, step: -0.1 * g,
    "momentum": lambda g, m, v, step: momentum(g, m),
    "Nesterov": lambda g, m, v, step: momentum(g, m, nesterov=True),
    "RMSprop": lambda g, m, v, step: rmsprop(g, v),
    "Adam": adam,
    "AdamW": adam,
}
weights = {}
for name, update in updates.items():
    w, m, v = (tf.Variable(tf.zeros((10, 1))) for _ in range(3))
    for step in tf.range(1.0, 21.0):
        g = gradient(w)
        if name == "AdamW":
            w.assign_sub(0.1 * 0.004 * w)
        w.assign_add(update(g, m, v, step))
    weights[name] = w.numpy()
    print(f"{name:10}{weights[name][2, 0]:.4f}")
