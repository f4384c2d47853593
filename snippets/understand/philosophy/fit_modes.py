import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:320].astype("float32") / 16, y[:320]
calls = []


class Counting(keras.layers.Layer):
    def call(self, x):
        calls.append(x)  # Python, which no graph contains
        return x


for options in {}, {"run_eagerly": True}:
    keras.utils.set_random_seed(0)
    layers = [keras.Input((64,)), Counting(), keras.layers.Dense(10)]
    model = keras.Sequential(layers)
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss_fn, **options)
    calls.clear()
    history = model.fit(x, y, epochs=3, shuffle=False, verbose=0)
    loss = history.history["loss"][-1]
    print(f"run_eagerly={model.run_eagerly}")
    print(f"  Python ran {len(calls)} times in 30 steps, loss {loss:.4f}")
    print(f"  XLA used: {model.jit_compile}")
