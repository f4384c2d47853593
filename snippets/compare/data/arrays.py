import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

dense = keras.layers.Dense(10, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((64,)), dense])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss)
history = model.fit(x, y, 128, epochs=3, shuffle=False, verbose=0)
print("losses", np.round(history.history["loss"], 4))
