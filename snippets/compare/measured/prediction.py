import keras
import tensorflow as tf
from sklearn.datasets import load_digits

SIZES = {"small": [32], "large": [1024, 1024]}
ROWS = {"one picture": 1, "all pictures": 1797}

x, _ = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def new_model(size):
    keras.utils.set_random_seed(0)
    hidden = [keras.layers.Dense(n, activation="relu") for n in SIZES[size]]
    return keras.Sequential(
        [keras.Input((64,)), *hidden, keras.layers.Dense(10)]
    )


# Each gives a function from pictures to predictions.
WAYS = {
    "model(x)": lambda model: model,
    "tf.function(model)(x)": tf.function,
    "model.predict_on_batch(x)": lambda model: model.predict_on_batch,
    "model.predict(x)": lambda model: lambda x: model.predict(x, verbose=0),
}

if __name__ == "__main__":
    model = new_model("small")
    for way, prepare in WAYS.items():
        predictions = prepare(model)(x)
        print(f"{way:25} first: {float(predictions[0, 0]):.4f}")
