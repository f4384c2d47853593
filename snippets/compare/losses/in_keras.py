import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
one_hot = keras.ops.one_hot(y, 10)
is_three = (y == 3).astype("float32")
kernel = keras.initializers.GlorotUniform(seed=0)((64, 10))

sparse = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
smooth = keras.losses.CategoricalCrossentropy(
    from_logits=True, label_smoothing=0.1
)
binary = keras.losses.BinaryCrossentropy(from_logits=True)
huber = keras.losses.Huber(delta=1.0)


def losses(kernel):
    logits = keras.ops.matmul(x, kernel)
    return {
        "sparse": sparse(y, logits),
        "one-hot, smoothed": smooth(one_hot, logits),
        "binary": binary(is_three, logits[:, 3:4]),
        "Huber": huber(y, logits[:, 0:1]),
    }


for name, loss in losses(kernel).items():
    print(f"{name}: {float(loss):.4f}")
