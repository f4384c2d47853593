import keras
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x = (x / x.std(axis=0)).astype("float32")
y = ((y - y.mean()) / y.std()).astype("float32")[:, None]


def gradient(w):
    error = keras.ops.matmul(x, w) - y
    return 2 * keras.ops.matmul(x.T, error) / len(x)


optimizers = {
    "SGD": keras.optimizers.SGD(0.1),
    "momentum": keras.optimizers.SGD(0.1, momentum=0.9),
    "Nesterov": keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True),
    "RMSprop": keras.optimizers.RMSprop(0.1),
    "Adam": keras.optimizers.Adam(0.1),
    "AdamW": keras.optimizers.AdamW(0.1, weight_decay=0.004),
}
weights = {}
for name, optimizer in optimizers.items():
    w = keras.Variable(keras.ops.zeros((10, 1)))
    for _ in range(20):
        optimizer.apply([gradient(w)], [w])
    weights[name] = keras.ops.convert_to_numpy(w)
    print(f"{name:10}{weights[name][2, 0]:.4f}")
