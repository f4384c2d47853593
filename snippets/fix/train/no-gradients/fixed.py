import keras
import numpy as np

keras.utils.set_random_seed(0)
x, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([0, 0, 1, 1])
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, "sigmoid")])
model.compile(
    keras.optimizers.Adam(0.1),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(x, y.reshape(-1, 1), epochs=100, verbose=0)
print(f"accuracy: {history.history['accuracy'][-1]:.2f}")
