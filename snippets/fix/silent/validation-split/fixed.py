import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_iris(return_X_y=True)
x, x_val, y, y_val = train_test_split(
    x, y, test_size=0.3, stratify=y, random_state=0
)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.compile(
    optimizer=keras.optimizers.Adam(0.1),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(x, y, epochs=10, validation_data=(x_val, y_val), verbose=0)
history = model.history.history

print("classes in the other 30 %:", np.unique(y_val))
print(f"accuracy:            {history['accuracy'][-1]:.2f}")
print(f"validation accuracy: {history['val_accuracy'][-1]:.2f}")
