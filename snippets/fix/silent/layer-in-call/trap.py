import keras
from sklearn.datasets import load_diabetes


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(16, activation="relu")

    def call(self, inputs):
        return keras.layers.Dense(1)(self.hidden(inputs))


keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
x, y = x / x.std(axis=0), (y - y.mean()) / y.std()
model = Net()
model.compile("sgd", "mse", run_eagerly=True)
history = model.fit(x, y, epochs=10, verbose=0)

print("weight arrays:", len(model.weights), "(expected: 4)")
one, two = (float(model(x[:1])[0, 0]) for _ in range(2))
print(f"one patient, asked twice: {one:.2f} and {two:.2f}")
print(f"loss after 10 epochs: {history.history['loss'][-1]:.2f}")
