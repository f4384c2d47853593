import keras
import tensorflow as tf
from sklearn.datasets import load_digits

images, _ = load_digits(return_X_y=True)
x = images[:1].astype("float32") / 16
keras.utils.set_random_seed(0)
last = keras.layers.Dense(10, activation="softmax")
model = keras.Sequential([keras.Input((64,)), last])
compiled = tf.function(model)
model.export("exported", verbose=False)
exported = tf.saved_model.load("exported")
history = {}


def show(what):
    results = {
        "predict": model.predict(x, verbose=0),
        "graph": compiled(x),
        "call": model(x),
        "serve": exported.serve(x),
    }
    if not history:
        print(" " * 12, *results)
    history[what] = {k: float(v[0, 1]) for k, v in results.items()}
    cells = (f"{v:<{len(k)}.2f}" for k, v in history[what].items())
    print(f"{what:12}", *cells)


show("as built")
last.activation = keras.activations.linear
show("no softmax")
last.kernel.assign(0 * last.kernel)
show("zero weights")
model.compile()
show("compiled")
