import keras
import numpy as np
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
x, y = load_iris(return_X_y=True)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.compile(
    optimizer=keras.optimizers.Adam(0.1),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(x, y, epochs=10, validation_split=0.3, verbose=0)
history = model.history.history

print("classes in the last 30 %:", np.unique(y[105:]))
print(f"accuracy:            {history['accuracy'][-1]:.2f}")
print(f"validation accuracy: {history['val_accuracy'][-1]:.2f}")
