import keras
import tensorflow as tf
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x, y = ((x - x.mean(axis=0)) / x.std(axis=0))[:512], y[:512, None]
rows = tf.data.Dataset.from_tensor_slices((x, y))
rows = rows.filter(lambda x, y: True)  # Keeps all; length unknown.

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input((30,)), keras.layers.Dense(1, activation="sigmoid")]
)
model.compile(loss="binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=20, verbose=0)

loss, accuracy = model.evaluate(x, y, verbose=0)
print(f"arrays:   loss {loss:.4f}, accuracy {accuracy:.4f}")
data = rows.batch(128, drop_remainder=True)
loss, accuracy = model.evaluate(data, verbose=0)
print(f"data set: loss {loss:.4f}, accuracy {accuracy:.4f}")
print("(expected: the same)")
samples = int(model.metrics[0].count)
print(f"samples counted: {samples} of {len(x)}")
