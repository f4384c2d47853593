import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss)
model.fit(x, y, epochs=3, verbose=0)

data = tf.data.Dataset.from_tensor_slices((x, y)).batch(256)
sizes = [len(labels) for _, labels in data]
losses = [float(loss(labels, model(rows))) for rows, labels in data]

by_keras = model.evaluate(data, verbose=0)
by_row = np.average(losses, weights=sizes)
by_batch = np.mean(losses)
print("rows in the batches", sizes)
print(f"evaluate                {by_keras:.4f}")
print(f"mean, weighted by rows  {by_row:.4f}")
print(f"mean of the batches     {by_batch:.4f}")
