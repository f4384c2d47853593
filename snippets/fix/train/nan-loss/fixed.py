import keras
import numpy as np

x = np.array([[-40.0], [-1.0], [1.0], [40.0]])
y = np.array([[0.0], [0.0], [1.0], [1.0]])
layers = [keras.layers.Dense(1, kernel_initializer="ones")]
model = keras.Sequential(layers)
loss = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile("sgd", loss)
history = model.fit(x, y, epochs=2, verbose=0).history
print("loss:", [f"{value:.4f}" for value in history["loss"]])
