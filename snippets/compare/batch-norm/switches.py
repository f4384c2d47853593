import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array([[0.0], [20.0]], "float32")
norm = keras.layers.BatchNormalization()
model = keras.Sequential([keras.Input((1,)), norm, keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
moved = {}


def show(what, call):
    before = norm.moving_mean.numpy()
    call()
    moved[what] = bool((norm.moving_mean.numpy() != before).all())
    print(f"{what:29}{'moves' if moved[what] else 'stays'}")


show("model(x)", lambda: model(x))
show("model(x, training=True)", lambda: model(x, training=True))
show("predict", lambda: model.predict(x, verbose=0))
show("evaluate", lambda: model.evaluate(x, x, verbose=0))
show("fit", lambda: model.fit(x, x, verbose=0))

norm.trainable = False
show("frozen, training=True", lambda: model(x, training=True))
same = np.array_equal(norm(x, training=True), norm(x, training=False))
print("frozen, training=True is as in use:", same)

show("frozen, fit", lambda: model.fit(x, x, verbose=0))
model.compile(optimizer="sgd", loss="mse")
show("frozen, compiled again, fit", lambda: model.fit(x, x, verbose=0))
